//! Every format through one door: a file is made in memory and read back as a drawing of its sheets.
#![allow(clippy::unwrap_used)]

mod archives;
mod damage;
mod delimited;
mod drawing;
mod ods;
mod samples;
mod word;
mod xls;
mod xlsb;
mod xlsx;
