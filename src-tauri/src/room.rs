//! The window for the wall: the common text with its brackets, and nothing else can be reached from it.
//!
//! Three things hold it: its capability grants [`room`] and [`room_whole_screen`] alone; [`room`] asks the desk for one
//! call whatever the page says; and the page itself is another one than that of the desk, with none of its code.

use chancery_app::progress::Progress;
use chancery_app::wire::error::WireError;
use serde_json::{Value, json};
use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{AppHandle, Manager, State, WebviewUrl, WebviewWindow};

use crate::commands::Shell;
use crate::desk::{self, Request};
use crate::paths;
use crate::setup::{KEEP_COMPLAINTS, is_own_page};

const LABEL: &str = "room";

/// Opens the window for the wall on a text, or brings it to the front.
#[tauri::command]
pub async fn open_room(
    app: AppHandle,
    shell: State<'_, Shell>,
    lang: String,
    title: String,
    text: String,
) -> Result<(), WireError> {
    if let Ok(mut wall) = shell.wall.lock() {
        *wall = Some(text);
    }
    if let Some(window) = app.get_webview_window(LABEL) {
        return window.set_focus().map_err(|error| failed(&error));
    }
    let plain = |word: &str| {
        word.chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    let lang = if plain(&lang) { lang } else { "en".into() };
    let page = WebviewUrl::App(format!("room.html?lang={lang}").into());
    let development = if tauri::is_dev() {
        app.config().build.dev_url.clone()
    } else {
        None
    };
    let mut builder = WebviewWindowBuilder::new(&app, LABEL, page)
        .title(title)
        .inner_size(1280.0, 720.0)
        .min_inner_size(640.0, 360.0)
        .disable_drag_drop_handler()
        .on_navigation(move |url| {
            is_own_page(url, development.as_ref()) && url.path() == "/room.html"
        })
        .on_new_window(|_, _| NewWindowResponse::Deny);
    if cfg!(debug_assertions) {
        builder = builder.initialization_script(KEEP_COMPLAINTS);
    }
    if let Some(folder) = paths::portable_folder() {
        builder = builder.data_directory(folder);
    }
    builder.build().map(drop).map_err(|error| failed(&error))
}

/// What the wall shows.
#[tauri::command]
pub async fn room(
    shell: State<'_, Shell>,
    lang: String,
    seen: Option<String>,
) -> Result<Value, WireError> {
    let text = shell.wall.lock().ok().and_then(|wall| wall.clone());
    let request = Request {
        name: chancery_app::room::CALL.to_owned(),
        request: json!({"text": text, "seen": seen, "lang": lang}),
        progress: Progress::silent(),
    };
    shell.desk.ask(request).await
}

/// Fills the screen, or gives it back.
#[tauri::command]
pub fn room_whole_screen(window: WebviewWindow) -> Result<(), WireError> {
    let whole = window.is_fullscreen().map_err(|error| failed(&error))?;
    window
        .set_fullscreen(!whole)
        .map_err(|error| failed(&error))
}

/// Takes the window from the wall.
pub fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // One that is gone already is closed.
        drop(window.destroy());
    }
}

fn failed(error: &tauri::Error) -> WireError {
    desk::defect(&error.to_string())
}
