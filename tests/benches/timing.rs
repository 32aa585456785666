//! Times of runs: least and median, the load of the machine, and how much memory a process and its children took.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Times of the same work, in seconds.
#[derive(Default, Clone)]
pub struct Times(Vec<f64>);

impl Times {
    /// Adds one run.
    pub fn add(&mut self, seconds: f64) {
        self.0.push(seconds);
        self.0.sort_by(f64::total_cmp);
    }

    /// The quickest run; nothing when there was none.
    pub fn least(&self) -> Option<f64> {
        self.0.first().copied()
    }

    /// The run in the middle; nothing when there was none.
    pub fn median(&self) -> Option<f64> {
        self.0.get(self.0.len() / 2).copied()
    }
}

/// Returns what `work` gives and how many seconds it took.
pub fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed().as_secs_f64())
}

/// How a run of a program ended.
pub struct Ran {
    /// From before the start of the process until after its end, in seconds.
    pub seconds: f64,
    /// Its exit code.
    pub code: i32,
    /// What it printed.
    pub printed: String,
}

/// Runs a program to its end. What it says on standard error is passed on.
pub fn run(program: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    let (output, seconds) = timed(|| command.output());
    let output =
        output.unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
    Ran {
        seconds,
        code: output.status.code().unwrap_or(-1),
        printed: String::from_utf8_lossy(&output.stdout).into_owned(),
    }
}

/// The most memory that a process and the largest of its children had at one time, in mebibytes; nothing where the
/// system does not tell.
#[derive(Default, Clone, Copy)]
pub struct Peaks {
    /// The process itself.
    pub own: Option<u64>,
    /// The largest child.
    pub child: Option<u64>,
}

/// Runs a program as [`run`] does and watches its memory.
pub fn watched(program: &Path, arguments: &[&str]) -> (Ran, Peaks) {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let start = Instant::now();
    let mut process = command
        .spawn()
        .unwrap_or_else(|error| panic!("{} does not start: {error}", program.display()));
    let mut peaks = Peaks::default();
    while process.try_wait().is_ok_and(|ended| ended.is_none()) {
        peaks.own = peak_of(process.id()).max(peaks.own);
        for child in children_of(process.id()) {
            peaks.child = peak_of(child).max(peaks.child);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let seconds = start.elapsed().as_secs_f64();
    let output = process.wait_with_output().expect("the process has ended");
    let ran = Ran {
        seconds,
        code: output.status.code().unwrap_or(-1),
        printed: String::from_utf8_lossy(&output.stdout).into_owned(),
    };
    (ran, peaks)
}

fn peak_of(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes / 1024)
}

fn children_of(process: u32) -> Vec<u32> {
    let list = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children"));
    let list = list.unwrap_or_default();
    list.split_whitespace()
        .filter_map(|child| child.parse().ok())
        .collect()
}

/// Returns the load of the machine over the last minute beside its cores; nothing where the system does not tell.
pub fn load() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    match load.split_whitespace().next() {
        Some(load) => format!("{load} on {cores} cores"),
        None => format!("unknown, {cores} cores"),
    }
}
