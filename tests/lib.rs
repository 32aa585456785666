//! Whole-product tests live in `acceptance` and `tidy`; this library holds nothing.
