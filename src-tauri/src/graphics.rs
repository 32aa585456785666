//! The environment that WebKit reads once, at its start.
//!
//! A process may not change its own environment after threads exist, and the safe way to change it at all is to
//! begin again: [`prepare`] replaces this process by itself with the variables set. It deliberately does not
//! look at the graphics card; it takes what a person or an earlier failed start asked for.

use std::ffi::{OsStr, OsString};
use std::time::Duration;

/// How the page is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Graphics {
    /// As the system does it, but for the buffer sharing that leaves windows white on some drivers.
    Usual,
    /// Without any help of the graphics card: slower, and right on every machine.
    Safe,
}

/// The argument that asks for [`Graphics::Safe`].
pub const SAFE_GRAPHICS: &str = "--safe-graphics";

/// How long a page may take to stand before the window starts again in [`Graphics::Safe`].
pub const PATIENCE: Duration = Duration::from_secs(10);

const COMPOSITING: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
const BUFFER_SHARING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";

/// What has to differ in the environment: a value to set, or `None` to remove the variable.
type Changes = Vec<(&'static str, Option<&'static str>)>;

/// Which variables must change before WebKit starts. Variables that a person has set are left alone, except
/// that a release build never lets itself be driven from outside.
fn changes(
    graphics: Graphics,
    release: bool,
    lookup: impl Fn(&str) -> Option<OsString>,
) -> Changes {
    let mut changes = Changes::new();
    if lookup(BUFFER_SHARING).is_none() {
        changes.push((BUFFER_SHARING, Some("1")));
    }
    if graphics == Graphics::Safe && lookup(COMPOSITING).is_none() {
        changes.push((COMPOSITING, Some("1")));
    }
    if release && lookup(AUTOMATION).is_some() {
        changes.push((AUTOMATION, None));
    }
    changes
}

/// Makes the environment right, by starting over if it is not. Returns when it is, or when starting over
/// failed (then the window still opens, at worst white).
#[cfg(target_os = "linux")]
pub fn prepare(graphics: Graphics) {
    use std::os::unix::process::CommandExt;
    let changes = changes(graphics, !cfg!(debug_assertions), |name| {
        std::env::var_os(name)
    });
    if changes.is_empty() {
        return;
    }
    if let Some(mut again) = this_program(std::env::args_os().skip(1)) {
        for (name, value) in changes {
            match value {
                Some(value) => again.env(name, value),
                None => again.env_remove(name),
            };
        }
        let error = again.exec();
        eprintln!("chancery-desktop: {error}");
    }
}

/// Elsewhere the system's own web view needs nothing; a release build still refuses to be driven.
#[cfg(not(target_os = "linux"))]
pub fn prepare(graphics: Graphics) {
    let changes = changes(graphics, !cfg!(debug_assertions), |name| {
        std::env::var_os(name)
    });
    if !changes.iter().any(|(name, _)| *name == AUTOMATION) {
        return;
    }
    if let Some(mut again) = this_program(std::env::args_os().skip(1)) {
        let status = again.env_remove(AUTOMATION).status();
        std::process::exit(status.ok().and_then(|status| status.code()).unwrap_or(1));
    }
}

/// Whether a page that stays white should make the window start again.
pub fn worth_retrying(graphics: Graphics) -> bool {
    cfg!(target_os = "linux")
        && graphics == Graphics::Usual
        && std::env::var_os(COMPOSITING).is_none()
}

/// Starts this program again in [`Graphics::Safe`]. Returns whether it started.
pub fn start_safely() -> bool {
    let arguments = std::env::args_os().skip(1);
    this_program(arguments.chain([OsString::from(SAFE_GRAPHICS)]))
        .is_some_and(|mut again| again.spawn().is_ok())
}

fn this_program<A: AsRef<OsStr>>(
    arguments: impl Iterator<Item = A>,
) -> Option<std::process::Command> {
    let program = std::env::current_exe().ok()?;
    let mut command = std::process::Command::new(program);
    command.args(arguments);
    Some(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `set` is the environment as "NAME NAME"; the answer is "+NAME" for set and "-NAME" for removed.
    fn check(graphics: Graphics, release: bool, set: &str, expected: &str) {
        let changes = changes(graphics, release, |name| {
            set.split(' ')
                .find(|given| *given == name)
                .map(OsString::from)
        });
        let shown: Vec<String> = changes
            .iter()
            .map(|(name, value)| format!("{}{name}", if value.is_some() { '+' } else { '-' }))
            .collect();
        assert_eq!(shown.join(" "), expected);
    }

    #[test]
    fn buffer_sharing_is_switched_off_unless_a_person_decided() {
        check(
            Graphics::Usual,
            false,
            "",
            "+WEBKIT_DISABLE_DMABUF_RENDERER",
        );
        check(Graphics::Usual, false, "WEBKIT_DISABLE_DMABUF_RENDERER", "");
    }

    #[test]
    fn safe_graphics_also_switches_compositing_off() {
        check(
            Graphics::Safe,
            false,
            "WEBKIT_DISABLE_DMABUF_RENDERER",
            "+WEBKIT_DISABLE_COMPOSITING_MODE",
        );
    }

    #[test]
    fn only_a_release_build_refuses_to_be_driven() {
        let set = "WEBKIT_DISABLE_DMABUF_RENDERER TAURI_WEBVIEW_AUTOMATION";
        check(Graphics::Usual, true, set, "-TAURI_WEBVIEW_AUTOMATION");
        check(Graphics::Usual, false, set, "");
    }
}
