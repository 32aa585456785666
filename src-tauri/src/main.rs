//! The window.
//!
//! A thin shell over `chancery_app`: it opens one window, passes requests of its page on, and lends the page
//! what only the system can do (dialogs, dropped files, a title). It knows no rule of the domain, reads no
//! partner file and writes no sentence.
//!
//! - [`graphics`]: the environment that WebKit needs, set before anything else runs
//! - [`setup`]: the window itself, and where it may navigate (nowhere)
//! - [`commands`]: what the page may ask; each is a line or two over `app`
//! - [`desk`]: the one thread that has the open register
//! - [`dialogs`]: the system's file dialogs, and the seam by which journeys answer them
//! - [`room`]: the second window, for the wall: one call and nothing else
//! - [`reveal`]: a file shown in the system's file window
//! - [`paths`]: where this program keeps its things
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod desk;
mod dialogs;
mod graphics;
mod paths;
mod reveal;
mod room;
mod setup;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = setup::Arguments::of(std::env::args_os().skip(1));
    graphics::prepare(arguments.graphics);
    match setup::run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // No window, so no catalogue and no reader but a log: the cause is passed on as it came.
            eprintln!("chancery-desktop: {error}");
            ExitCode::FAILURE
        }
    }
}
