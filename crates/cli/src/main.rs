//! `punnet`: the kiosk's door from a shell, the kiosk in a browser, the hub.

mod bundle;
mod call;
mod keep;
mod kiosk;
mod paper;
mod picture;
mod scale;
mod serve;
mod site;
mod standards;
mod village;
mod voice;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use punnet_app::door::SetHub;

#[derive(Parser)]
#[command(
    name = "punnet",
    version,
    about = "From a village's harvest to a foreign market, with or without a network"
)]
struct Shell {
    #[command(subcommand)]
    command: Command,
}

/// Where the kiosk's records are.
#[derive(Args, Clone)]
struct StoreArg {
    /// The kiosk's store; its key is beside it in FILE.key
    #[arg(long, value_name = "FILE")]
    store: PathBuf,
}

#[derive(Subcommand)]
enum Command {
    /// Answer a request of the door, read as JSON from standard input
    Call(call::CallArgs),
    /// Print the JSON Schema of every request and answer, or write their TypeScript
    Schema {
        /// Write TypeScript into this folder instead
        #[arg(long, value_name = "DIR")]
        typescript: Option<PathBuf>,
    },
    /// Fill a fresh store with a sample cooperative, through the door
    Demo(call::DemoArgs),
    /// Make the printable grading mat as PDF
    Mat(paper::MatArgs),
    /// Measure a photo of produce on the mat; prints JSON
    Measure(picture::MeasureArgs),
    /// Learn how a camera draws from three to six photos of the bare mat; prints JSON
    ///
    /// Each photo is taken from another side. With --store the kiosk keeps it and measures
    /// by it where a photo doesn't say its focal length.
    Calibrate(picture::CalibrateArgs),
    /// Say what a photo seems to show, without a mat; prints JSON
    ///
    /// Where it isn't sure which produce it is, produce is null.
    Recognise {
        /// JPEG or PNG
        photo: PathBuf,
    },
    /// Measure and grade a photo under a standard; prints JSON
    Grade(picture::GradeArgs),
    /// Make a lot's label
    Label(paper::LabelArgs),
    /// Make every paper of a consignment
    Dossier(paper::DossierArgs),
    /// Exchange with a hub, or with a kiosk in the village
    Sync(call::SyncArgs),
    /// Look for the other kiosks of the village
    #[command(subcommand)]
    Village(village::VillageCommand),
    /// Serve the kiosk to a browser
    Serve {
        #[command(flatten)]
        store: StoreArg,
        /// Address to listen at; only this machine unless told otherwise
        #[arg(long, default_value = "127.0.0.1:7879")]
        listen: SocketAddr,
        /// Let the other kiosks of the village exchange with this one, at this address
        #[arg(long, value_name = "ADDR")]
        village: Option<SocketAddr>,
        /// Where phones come that are lent to the kiosk; without it at every address of
        /// the local network, and only while one is lent
        #[arg(long, value_name = "ADDR")]
        phones: Option<SocketAddr>,
        /// What `kiosk setup` wrote about the Wi-Fi this kiosk makes: phones are shown how to join it
        #[arg(long, value_name = "FILE")]
        wifi: Option<PathBuf>,
        /// The hub to exchange with
        #[arg(long, value_name = "URL")]
        hub: Option<String>,
        /// The proxy on the way to the hub; the one of the environment without
        #[arg(long, value_name = "URL", requires = "hub")]
        proxy: Option<String>,
        /// The language it is set up to speak, BCP 47; what is chosen at its screen later counts
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        #[command(flatten)]
        new: call::NewArgs,
    },
    /// Run a hub, or let a field officer carry for it
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Hub {
        /// Folder for its records and photos
        #[arg(long, value_name = "DIR", required = true)]
        data: Option<PathBuf>,
        /// Address to listen at
        #[arg(long, default_value = "127.0.0.1:7878")]
        listen: SocketAddr,
        /// Its certificate's chain as a PEM file, for https
        #[arg(long, value_name = "FILE", requires = "tls_key")]
        tls_cert: Option<PathBuf>,
        /// The certificate's private key as a PEM file
        #[arg(long, value_name = "FILE", requires = "tls_cert")]
        tls_key: Option<PathBuf>,
        #[command(subcommand)]
        manage: Option<bundle::HubCommand>,
    },
    /// Write or read a sealed bundle: an exchange by USB stick or any folder
    #[command(subcommand)]
    Bundle(bundle::BundleCommand),
    /// Serve a field officer's laptop: it carries many cooperatives' bundles
    Officer {
        /// Folder for what is carried
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// Address to listen at; only this machine unless told otherwise
        #[arg(long, default_value = "127.0.0.1:7880")]
        listen: SocketAddr,
        /// The hub to carry for
        #[arg(long, value_name = "URL")]
        hub: Option<String>,
    },
    /// Verify chains, documents, projections and photos
    Check {
        #[command(flatten)]
        store: StoreArg,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Keep old records in little room and give the rest of it back; prints JSON
    ///
    /// Nothing is lost and nothing looks different. A kiosk and a hub do so by
    /// themselves with what is older than 30 days, but only use the room again.
    Pack {
        #[command(flatten)]
        store: StoreArg,
        /// What is older than so many days
        #[arg(long, value_name = "N", default_value_t = 30)]
        older_than_days: u32,
    },
    /// Copy the records while they are in use; quick, because photos stay behind
    ///
    /// The copy is FILE with its key in FILE.key: whoever has both can read the
    /// records. Photos have a file of their own and are fetched from the hub again
    /// after a restore; with --photos they are copied too.
    Backup {
        #[command(flatten)]
        store: StoreArg,
        /// Where to; the key goes beside it
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        /// Copy the photos as well, to FILE.photos; takes as long as they are large
        #[arg(long)]
        photos: bool,
    },
    /// Look after the photos
    Photos {
        #[command(subcommand)]
        what: keep::PhotosCommand,
    },
    /// Correct a grading standard without a new program
    Standards {
        #[command(subcommand)]
        what: standards::StandardsCommand,
    },
    /// Make a Debian machine a kiosk
    Kiosk {
        #[command(subcommand)]
        what: kiosk::KioskCommand,
    },
    /// What the kiosk says aloud: list it for recording, take recordings, try it
    Voice {
        #[command(subcommand)]
        what: voice::VoiceCommand,
    },
    /// Look at scales without a kiosk, or be one
    Scale {
        #[command(subcommand)]
        what: scale::ScaleCommand,
    },
    /// Make a store from a backup; it starts as a new incarnation
    Restore {
        /// The backup; its key and, if they were copied, its photos lie beside it
        #[arg(long, value_name = "FILE")]
        from: PathBuf,
        #[command(flatten)]
        store: StoreArg,
    },
}

/// Ends a command that failed: JSON on standard output for programs, the words
/// on standard error for people.
fn fail(code: &str, message: &str) -> ExitCode {
    println!("{}", serde_json::json!({ "error": { "code": code, "message": message } }));
    eprintln!("punnet: {message}");
    ExitCode::FAILURE
}

fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match Shell::parse().command {
        Command::Call(args) => call::call(&args),
        Command::Schema { typescript } => call::schema(typescript.as_deref()),
        Command::Demo(args) => call::demo(&args),
        Command::Mat(args) => paper::mat(&args),
        Command::Measure(args) => picture::measure(&args),
        Command::Calibrate(args) => picture::calibrate(&args),
        Command::Recognise { photo } => picture::recognise(&photo),
        Command::Grade(args) => picture::grade(&args),
        Command::Label(args) => paper::label(&args),
        Command::Dossier(args) => paper::dossier(&args),
        Command::Sync(args) => call::sync(&args),
        Command::Village(what) => village::village(&what),
        Command::Serve { store, listen, village, phones, wifi, hub, proxy, lang, new } => {
            let doors = serve::Doors { listen, village, phones, wifi };
            let told = serve::Told { hub: hub.map(|url| SetHub { url, proxy }), lang };
            serve::kiosk(&store.store, &doors, told, &new)
        }
        Command::Hub { manage: Some(command), .. } => bundle::manage_hub(command),
        Command::Hub { data, listen, tls_cert, tls_key, .. } => {
            serve::hub(data.unwrap_or_default(), listen, tls_cert.zip(tls_key))
        }
        Command::Bundle(command) => bundle::run(command),
        Command::Officer { data, listen, hub } => serve::officer(&data, listen, hub),
        Command::Pack { store, older_than_days } => keep::pack(&store.store, older_than_days),
        Command::Check { store, json } => keep::check(&store.store, json),
        Command::Backup { store, to, photos } => keep::backup(&store.store, &to, photos),
        Command::Photos { what } => keep::photos(&what),
        Command::Standards { what } => standards::standards(&what),
        Command::Kiosk { what } => kiosk::kiosk(&what),
        Command::Voice { what } => voice::voice(&what),
        Command::Scale { what } => scale::scale(&what),
        Command::Restore { from, store } => keep::restore(&from, &store.store),
    }
}
