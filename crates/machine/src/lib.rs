//! The machine a kiosk runs on, as its app sees the outside: clock and randomness,
//! sticks, a voice, a scale, printers. The window and the shell share it.

use std::collections::BTreeMap;
use std::path::Path;

use punnet_app::{
    Equipment, JobState, PackAt, Pages, Recorded, RecordedBy, Recordings, Removable, ScaleSeen, Sound, Speak,
    SystemHost, Trouble,
};
use punnet_devices::{Job, PACK_MAX_BYTES, Pack, Scale, Voice};

/// The machine, with the screens to give to phones; sounds are kept beside `store`.
#[must_use]
pub fn machine(store: &Path, pages: Box<Pages>) -> Box<SystemHost> {
    let host = SystemHost::with_removable(removable).with_voice(voice(store)).with_pages(pages);
    let host = host.with_recordings(Box::new(Recorder(Voice::beside(store))));
    Box::new(host.with_equipment(Box::new(PluggedIn::default())))
}

fn voice(store: &Path) -> Box<Speak> {
    let voice = Voice::beside(store);
    Box::new(move |lang, text, common| {
        let said = voice.say(lang, text, common);
        let speech = said.inspect_err(|error| tracing::warn!(?error, "no voice")).ok()?;
        Some(Sound { media: speech.media, bytes: speech.bytes })
    })
}

/// What was recorded, beside the store.
struct Recorder(Voice);

fn recorded(packs: BTreeMap<&'static str, Pack>) -> RecordedBy {
    let view = |pack: Pack| Recorded { names: pack.names, broken: pack.broken };
    packs.into_iter().map(|(language, pack)| (language.to_owned(), view(pack))).collect()
}

fn place(pack: PackAt<'_>) -> punnet_devices::PackAt<'_> {
    match pack {
        PackAt::Place(path) => punnet_devices::PackAt::Place(path),
        PackAt::Bytes(bytes) => punnet_devices::PackAt::Bytes(bytes),
    }
}

impl Recordings for Recorder {
    fn name_of(&self, sentence: &str) -> String {
        Voice::name_of(sentence)
    }

    fn kept(&self) -> RecordedBy {
        recorded(self.0.kept())
    }

    fn file_max_bytes(&self) -> u64 {
        PACK_MAX_BYTES
    }

    fn in_pack(&self, pack: PackAt<'_>) -> Result<RecordedBy, Trouble> {
        Voice::packs(place(pack)).map(recorded).map_err(|e| e.code())
    }

    fn add(&self, pack: PackAt<'_>, lang: &str) -> Result<usize, Trouble> {
        self.0.add_pack(place(pack), Some(lang)).map_err(|e| e.code())
    }

    fn remove(&self, lang: &str) -> Result<(), Trouble> {
        self.0.remove_pack(lang).map_err(|e| e.code())
    }
}

/// The sticks that are in.
fn removable() -> Vec<Removable> {
    let view =
        |stick: punnet_devices::Stick| Removable { folder: stick.folder, free_bytes: stick.free_bytes };
    punnet_devices::sticks().into_iter().map(view).collect()
}

/// What is plugged in to weigh and to print.
#[derive(Default)]
struct PluggedIn {
    scale: Scale,
}

impl Equipment for PluggedIn {
    fn scales(&self) -> Vec<ScaleSeen> {
        let seen = |port: punnet_devices::ScalePort| ScaleSeen {
            port: port.path.to_string_lossy().into_owned(),
            title: port.title,
        };
        punnet_devices::scale_ports().into_iter().map(seen).collect()
    }

    fn meet_scale(&self, port: &str) -> Result<String, Trouble> {
        self.scale.meet(Path::new(port)).map(|manner| manner.to_string()).map_err(|e| e.code())
    }

    fn weigh(&self, port: &str, manner: &str) -> Result<i64, Trouble> {
        let manner = manner.parse().map_err(punnet_devices::ScaleError::code)?;
        self.scale.weigh(Path::new(port), manner).map_err(|e| e.code())
    }

    fn printers(&self) -> Result<Vec<String>, Trouble> {
        punnet_devices::printers().map_err(|e| e.code())
    }

    fn print(&self, printer: &str, title: &str, pdf: &[u8], true_size: bool) -> Result<String, Trouble> {
        punnet_devices::print(printer, title, pdf, true_size).map_err(|e| e.code())
    }

    fn job(&self, job: &str) -> Result<JobState, Trouble> {
        let state = punnet_devices::job(job).map_err(|e| e.code())?;
        Ok(match state {
            Job::Done => JobState::Done,
            Job::Waiting => JobState::Waiting,
            Job::Held(error) => JobState::Held(error.code()),
        })
    }

    fn cancel(&self, job: &str) -> Result<(), Trouble> {
        punnet_devices::cancel(job).map_err(|e| e.code())
    }
}
