//! The kiosk's voice: what could be recorded, and what was.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use punnet_devices::Voice;
use serde_json::json;

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
    /// Take the recorded sentences of a pack; prints JSON
    Add {
        /// The pack's folder
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
        VoiceCommand::List { lang } => {
            for sentence in punnet_app::sentences(lang) {
                println!(
                    "{}\t{}",
                    Voice::name_of(sentence),
                    sentence.split_whitespace().collect::<Vec<_>>().join(" ")
                );
            }
            ExitCode::SUCCESS
        }
        VoiceCommand::Add { pack, store } => match Voice::beside(store).add_pack(pack, None) {
            Ok(sounds) => {
                print(&json!({ "sounds": sounds }));
                ExitCode::SUCCESS
            }
            Err(error) => fail(error.code(), &format!("{}: {error:?}", pack.display())),
        },
        VoiceCommand::Say { text, lang, store, out } => say(text, lang, store, out),
    }
}

fn say(text: &str, lang: &str, store: &Path, out: &Path) -> ExitCode {
    let speech = match Voice::beside(store).say(lang, text, punnet_app::sentences(lang).contains(text)) {
        Ok(speech) => speech,
        Err(error) => return fail("voice-missing", &format!("{error:?}")),
    };
    match std::fs::write(out, &speech.bytes) {
        Ok(()) => {
            print(&json!({ "media": speech.media, "bytes": speech.bytes.len() }));
            ExitCode::SUCCESS
        }
        Err(error) => fail("file-unwritable", &format!("{}: {error}", out.display())),
    }
}
