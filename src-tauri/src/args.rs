//! What the window is started with.

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

const USAGE: &str = "punnet-window [--store FILE] [--hub URL] [--village ADDR] [--phones ADDR] [--wifi FILE] \
    [--lang TAG] [--kiosk]";

/// The words after the program's name.
#[derive(Debug, PartialEq)]
pub struct Args {
    /// The kiosk's store.
    pub store: PathBuf,
    /// The hub to exchange with, where it is to be set.
    pub hub: Option<String>,
    /// The language it is set up to speak, BCP 47.
    pub lang: Option<String>,
    /// Where the village may exchange with the kiosk, whatever is set.
    pub village: Option<SocketAddr>,
    /// Where phones come that are lent to the kiosk.
    pub phones: Option<SocketAddr>,
    /// The file about the Wi-Fi the kiosk makes for them.
    pub wifi: Option<PathBuf>,
    /// The whole screen, without a frame.
    pub kiosk: bool,
}

impl Args {
    /// Reads the words; what it can't use ends with how it is meant.
    pub fn parse(mut words: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let store = PathBuf::from(".punnet/kiosk/kiosk.db");
        let mut args =
            Self { store, hub: None, lang: None, village: None, phones: None, wifi: None, kiosk: false };
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--store") => args.store = words.next().ok_or(USAGE)?.into(),
                Some("--hub") => args.hub = Some(text(words.next())?),
                Some("--lang") => args.lang = Some(text(words.next())?),
                Some("--village") => args.village = Some(address(words.next())?),
                Some("--phones") => args.phones = Some(address(words.next())?),
                Some("--wifi") => args.wifi = Some(words.next().ok_or(USAGE)?.into()),
                Some("--kiosk") => args.kiosk = true,
                _ => return Err(USAGE.to_owned()),
            }
        }
        Ok(args)
    }
}

fn text(word: Option<OsString>) -> Result<String, String> {
    Ok(word.and_then(|w| w.into_string().ok()).ok_or(USAGE)?)
}

fn address(word: Option<OsString>) -> Result<SocketAddr, String> {
    Ok(word.and_then(|w| w.to_str()?.parse().ok()).ok_or(USAGE)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Args, String> {
        Args::parse(words.iter().map(OsString::from))
    }

    #[test]
    fn words_in_any_order() {
        let village = "0.0.0.0:7877".parse().ok();
        let phones = "127.0.0.1:0".parse().ok();
        let [hub, lang] = ["http://h", "sw"].map(|word| Some(word.to_owned()));
        let wifi = Some("wifi.json".into());
        let args = Args { store: "a.db".into(), hub, lang, village, phones, wifi, kiosk: true };
        let words = ["--kiosk", "--hub", "http://h", "--village", "0.0.0.0:7877", "--store", "a.db"];
        let words =
            [&["--phones", "127.0.0.1:0", "--lang", "sw", "--wifi", "wifi.json"], &words[..]].concat();
        assert_eq!(parse(&words), Ok(args));
    }

    #[test]
    fn a_word_too_many_or_too_few_says_how() {
        assert_eq!(parse(&["--store"]), Err(USAGE.to_owned()));
        assert_eq!(parse(&["now"]), Err(USAGE.to_owned()));
        assert_eq!(parse(&["--phones"]), Err(USAGE.to_owned()));
        assert_eq!(parse(&["--lang"]), Err(USAGE.to_owned()));
        assert_eq!(parse(&["--wifi"]), Err(USAGE.to_owned()));
        assert_eq!(parse(&["--village", "home"]), Err(USAGE.to_owned()));
    }
}
