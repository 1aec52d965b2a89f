//! The kiosk's voice: what could be recorded, what was, and a pack made of it.

mod recording;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use punnet_devices::{PackAt, PackError, Voice};
use serde_json::{Value, json};

use crate::call::print;
use crate::fail;

#[derive(Subcommand)]
pub enum VoiceCommand {
    /// List every common sentence of a language with the file name its recording has in a pack
    ///
    /// One a line: the name, a tab, the sentence. A pack is a folder with one folder a
    /// language, `zh-CN/NAME.ogg`; wav, ogg, mp3 and m4a are played. A leader adds it at the
    /// screen from a stick's folder `punnet/voice`.
    List {
        /// BCP 47 tag of the language
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Write the list to record from into a folder, for a spreadsheet or a printer; prints JSON
    ///
    /// `sentences-LANG.tsv`: a number, the file name and the sentence. Each sentence is recorded
    /// as a file of its own in the same folder, called by its number or its file name:
    /// `0012.m4a`; wav, ogg, mp3 and m4a are played.
    Sheet {
        /// The folder for the recordings
        folder: PathBuf,
        /// BCP 47 tag of the language
        #[arg(long)]
        lang: String,
    },
    /// Make a pack, one file, from a folder of recordings; prints JSON
    ///
    /// Says how many sentences are recorded and which files stay out, and why. A leader adds the
    /// file at the screen, from a stick or chosen. Several packs of a language add up.
    Pack {
        /// The folder with the list and the recordings
        folder: PathBuf,
        /// BCP 47 tag of the language
        #[arg(long)]
        lang: String,
        /// Where the pack goes; its name ends in `.voice`
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Take the recorded sentences of a pack; prints JSON
    Add {
        /// The pack's folder or file
        pack: PathBuf,
        /// The kiosk's store
        #[arg(long, value_name = "FILE")]
        store: PathBuf,
    },
    /// Say a sentence into a file
    Say {
        /// The sentence
        text: String,
        /// BCP 47 tag of the language
        #[arg(long, default_value = "en")]
        lang: String,
        /// The kiosk's store
        #[arg(long, value_name = "FILE")]
        store: PathBuf,
        /// Where the sound goes
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

pub fn voice(what: &VoiceCommand) -> ExitCode {
    match what {
        VoiceCommand::List { lang } => list(lang),
        VoiceCommand::Sheet { folder, lang } => told(recording::write_sheet(folder, lang)),
        VoiceCommand::Pack { folder, lang, out } => told(recording::make_pack(folder, lang, out)),
        VoiceCommand::Add { pack, store } => {
            let added = Voice::beside(store).add_pack(PackAt::Place(pack), None);
            told(added.map(|sounds| json!({ "sounds": sounds })).map_err(|error| worded(&error, pack)))
        }
        VoiceCommand::Say { text, lang, store, out } => say(text, lang, store, out),
    }
}

/// Why something isn't done: its code, and words for the shell.
type Trouble = (&'static str, String);

fn worded(error: &PackError, place: &Path) -> Trouble {
    (error.code(), format!("{}: {error:?}", place.display()))
}

fn told(done: Result<Value, Trouble>) -> ExitCode {
    match done {
        Ok(answer) => {
            print(&answer);
            ExitCode::SUCCESS
        }
        Err((code, message)) => fail(code, &message),
    }
}

fn list(lang: &str) -> ExitCode {
    for sentence in punnet_app::sentences(lang) {
        println!("{}\t{}", Voice::name_of(sentence), recording::on_a_line(sentence));
    }
    ExitCode::SUCCESS
}

fn say(text: &str, lang: &str, store: &Path, out: &Path) -> ExitCode {
    let speech = match Voice::beside(store).say(lang, text, punnet_app::sentences(lang).contains(text)) {
        Ok(speech) => speech,
        Err(error) => return fail("voice-missing", &format!("{error:?}")),
    };
    let written = std::fs::write(out, &speech.bytes);
    let unwritable = |error| ("file-unwritable", format!("{}: {error}", out.display()));
    told(written.map(|()| json!({ "media": speech.media, "bytes": speech.bytes.len() })).map_err(unwritable))
}
