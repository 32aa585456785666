//! The one window, and what it may load.
//!
//! The window is made here and not from the configuration alone, because only code can refuse navigation. It
//! adds no menu: the page draws menus from its action registry.

use std::ffi::OsString;
use std::path::PathBuf;

use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{App, AppHandle, Manager, RunEvent, Url, WebviewWindow, WindowEvent};

use crate::commands::{self, Shell};
use crate::desk::DeskThread;
use crate::graphics::{self, Graphics};
use crate::paths;
use crate::room;

/// Keeps what the page complains of, for journeys to look at; in debug builds alone. Falling back to the slow way
/// of speaking with Rust is told by a single warning, so warnings that say "IPC" count.
pub(crate) const KEEP_COMPLAINTS: &str = "window.__complaints = [];
    for (const [level, all] of [['error', true], ['warn', false]]) {
        const usual = console[level];
        console[level] = (...words) => {
            const text = words.map((word) => String(word?.stack ?? word)).join(' ');
            if (all || text.includes('IPC')) window.__complaints.push(text);
            usual.apply(console, words);
        };
    }
    addEventListener('error', (event) => window.__complaints.push(String(event.message)));
    addEventListener('unhandledrejection', (event) =>
        window.__complaints.push('unhandled: ' + (event.reason?.stack ?? JSON.stringify(event.reason))));
    addEventListener('securitypolicyviolation', (event) =>
        window.__complaints.push('refused by ' + event.violatedDirective + ': ' + event.blockedURI));";

/// What the program was started with.
#[derive(Debug, PartialEq, Eq)]
pub struct Arguments {
    /// How the page is drawn.
    pub graphics: Graphics,
    /// Files to open, in the order given.
    pub files: Vec<PathBuf>,
}

impl Arguments {
    /// Reads the arguments after the program's name. What looks like an option and is none of ours is passed
    /// over, because systems add their own.
    pub fn of(arguments: impl Iterator<Item = OsString>) -> Self {
        let mut read = Arguments {
            graphics: Graphics::Usual,
            files: Vec::new(),
        };
        for argument in arguments {
            if argument == graphics::SAFE_GRAPHICS {
                read.graphics = Graphics::Safe;
            } else if !argument.to_string_lossy().starts_with('-') {
                read.files.push(argument.into());
            }
        }
        read
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When the system's web view cannot be started.
pub fn run(arguments: Arguments) -> tauri::Result<()> {
    let Arguments { graphics, files } = arguments;
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Shell::new(
            DeskThread::start(paths::data_folder(), paths::reader_command()),
            files,
        ))
        .invoke_handler(tauri::generate_handler![
            commands::api,
            commands::cancel,
            commands::choose_files,
            commands::choose_folder,
            commands::choose_register,
            commands::choose_key_file,
            commands::choose_save,
            commands::reveal,
            commands::given_files,
            commands::ready,
            room::open_room,
            room::room,
            room::room_whole_screen,
        ])
        .setup(move |app| {
            let window = open_window(app)?;
            allow_inline_composition(&window)?;
            if graphics::worth_retrying(graphics) && !tauri::is_dev() {
                watch_first_paint(window);
            }
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(on_event);
    Ok(())
}

fn open_window(app: &App) -> tauri::Result<WebviewWindow> {
    let config = app
        .config()
        .app
        .windows
        .first()
        .cloned()
        .unwrap_or_default();
    let development = if tauri::is_dev() {
        app.config().build.dev_url.clone()
    } else {
        None
    };
    let mut builder = WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(move |url| is_own_page(url, development.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny);
    if cfg!(debug_assertions) {
        builder = builder.initialization_script(KEEP_COMPLAINTS);
    }
    if let Some(folder) = paths::portable_folder() {
        builder = builder.data_directory(folder);
    }
    builder.build()
}

/// The page that lies in this program, and in development the one that is served; nothing else is ever loaded.
pub(crate) fn is_own_page(url: &Url, development: Option<&Url>) -> bool {
    let inside = url.scheme() == "tauri" && url.host_str() == Some("localhost")
        || matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost");
    inside || development.is_some_and(|served| served.origin() == url.origin())
}

/// Lets people who write Chinese, Japanese or Korean see what they compose where they type; the web view's
/// wrapper switches that off.
#[cfg(target_os = "linux")]
fn allow_inline_composition(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    window.with_webview(|view| {
        if let Some(input) = view.inner().input_method_context() {
            input.set_enable_preedit(true);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn allow_inline_composition(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Starts again without the graphics card's help if the page does not stand in time.
fn watch_first_paint(window: WebviewWindow) {
    std::thread::spawn(move || {
        std::thread::sleep(graphics::PATIENCE);
        if !window.state::<Shell>().is_ready() && graphics::start_safely() {
            window.app_handle().exit(0);
        }
    });
}

fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Exit => app.state::<Shell>().leave(),
        // The wall shows nothing once the desk has left.
        RunEvent::WindowEvent {
            label,
            event: WindowEvent::Destroyed,
            ..
        } if label == "main" => room::close(app),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => take_given(app, &urls),
        _ => (),
    }
}

#[cfg(target_os = "macos")]
fn take_given(app: &AppHandle, urls: &[Url]) {
    use tauri::Emitter;
    for file in urls.iter().filter_map(|url| url.to_file_path().ok()) {
        app.state::<Shell>().give(file);
    }
    // The page asks for given files at its start as well, so a lost event loses nothing.
    drop(app.emit("given-files", ()));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_the_page_inside_the_program_may_be_loaded() {
        for (url, expected) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://example.org/", false),
            ("http://localhost/", false),
            ("tauri://elsewhere/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
            ("about:blank", false),
        ] {
            assert_eq!(is_own_page(&url.parse().unwrap(), None), expected, "{url}");
        }
    }

    #[test]
    fn the_served_page_may_be_loaded_in_development() {
        let served: Url = "http://127.0.0.1:5173/".parse().unwrap();
        assert!(is_own_page(
            &"http://127.0.0.1:5173/a".parse().unwrap(),
            Some(&served)
        ));
        assert!(!is_own_page(
            &"http://127.0.0.1:80/a".parse().unwrap(),
            Some(&served)
        ));
    }

    #[test]
    fn files_are_opened_and_foreign_options_are_passed_over() {
        let given = ["--safe-graphics", "-psn_0_1", "a.chancery"].map(OsString::from);
        let read = Arguments::of(given.into_iter());
        assert_eq!(read.graphics, Graphics::Safe);
        assert_eq!(read.files, [PathBuf::from("a.chancery")]);
    }
}
