//! What several heads of one record mean together.
