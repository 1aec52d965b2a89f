//! Scales from a shell: which are there, what one says, and one of no iron for trying it all.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};

use clap::Subcommand;
use punnet_devices::{Pose, Protocol, Scale, ScaleError, ScaleSimulator, scale_ports};
use serde_json::json;

use crate::call::print;
use crate::fail;

#[derive(Subcommand)]
pub enum ScaleCommand {
    /// List the ports a scale may be at; prints JSON
    Ports,
    /// Find out how the scale at a port speaks and say what lies on it; prints JSON
    Read {
        /// The port, `/dev/ttyUSB0` or `/dev/hidraw1`
        port: PathBuf,
    },
    /// Be a scale at a pseudo-terminal, and print where
    ///
    /// Each line of standard input changes how it stands: a weight (`12.4kg`, `27lb`),
    /// moving, empty, under, over, counting, garbled or silent.
    Simulate {
        /// How it speaks: sics, a-and-d, continuous or hid
        #[arg(long, default_value = "sics", value_parser = protocol)]
        protocol: Protocol,
        /// What lies on it
        #[arg(long, default_value = "12.4kg", value_parser = pose)]
        weight: Pose,
    },
}

fn protocol(text: &str) -> Result<Protocol, String> {
    text.parse().map_err(|_| Protocol::ALL.map(|(name, _)| name).join(", "))
}

fn pose(text: &str) -> Result<Pose, String> {
    text.parse().map_err(|_| "a weight such as 12.4kg, or how it stands: moving, empty, over …".to_owned())
}

pub fn scale(what: &ScaleCommand) -> ExitCode {
    match what {
        ScaleCommand::Ports => {
            let ports = scale_ports().into_iter().map(|p| json!({ "port": p.path, "title": p.title }));
            print(&ports.collect())
        }
        ScaleCommand::Read { port } => match read(port) {
            Ok(said) => print(&said),
            Err(error) => fail(error.code(), error.code()),
        },
        ScaleCommand::Simulate { protocol, weight } => simulate(*protocol, *weight),
    }
}

fn read(port: &Path) -> Result<serde_json::Value, ScaleError> {
    let scale = Scale::default();
    let manner = scale.meet(port)?;
    Ok(json!({ "speaks": manner.to_string(), "weight_g": scale.weigh(port, manner)? }))
}

fn simulate(protocol: Protocol, weight: Pose) -> ExitCode {
    let simulator = match ScaleSimulator::plug_in(protocol, weight) {
        Ok(simulator) => simulator,
        Err(error) => return fail("scale-simulator", &error.to_string()),
    };
    let pose = simulator.pose();
    println!("{}", simulator.path().display());
    let _ = std::io::stdout().flush();
    std::thread::spawn(move || listen(&pose));
    match simulator.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail("scale-simulator", &error.to_string()),
    }
}

/// Changes how the scale stands as it is told.
fn listen(stands: &Mutex<Pose>) {
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        match line.parse() {
            Ok(next) => *stands.lock().unwrap_or_else(PoisonError::into_inner) = next,
            Err(_) => eprintln!("punnet: {line:?} is no weight and no way to stand"),
        }
    }
}
