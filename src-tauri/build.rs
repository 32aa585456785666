//! Names the commands that the page may be allowed to call; what is not named here cannot be granted.

const COMMANDS: &[&str] = &[
    "api",
    "cancel",
    "choose_files",
    "choose_folder",
    "choose_register",
    "choose_key_file",
    "choose_save",
    "reveal",
    "given_files",
    "ready",
    "open_room",
    "room",
    "room_whole_screen",
];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        // The cause must reach the person who builds, and a build script has no other way to stop.
        println!("cargo::error={error:#}");
    }
}
