//! Finding people by what one remembers of a name: without accents, in another
//! script's digits, by pinyin or its initials.
//!
//! Names are folded here once and carry their keys; what is typed is folded by
//! the same rules on the screens (`tests/tables/fold.json` holds both to it).

use pinyin::{ToPinyin, ToPinyinMulti};
use unicode_normalization::UnicodeNormalization;

/// A name has at most so many readings: a few characters with two or three each.
const READINGS: usize = 12;

/// Surnames read otherwise than the same character usually is (Xiandai Hanyu
/// Cidian marks them 姓), those of two characters first.
const SURNAMES: &[(&str, &[&str])] = &[
    ("万俟", &["mo", "qi"]),
    ("尉迟", &["yu", "chi"]),
    ("单于", &["chan", "yu"]),
    ("长孙", &["zhang", "sun"]),
    ("澹台", &["tan", "tai"]),
    ("宰父", &["zai", "fu"]),
    ("令狐", &["ling", "hu"]),
    ("乐", &["yue"]),
    ("仇", &["qiu"]),
    ("任", &["ren"]),
    ("区", &["ou"]),
    ("华", &["hua"]),
    ("单", &["shan"]),
    ("召", &["shao"]),
    ("员", &["yun"]),
    ("哈", &["ha"]),
    ("宁", &["ning"]),
    ("尉", &["wei"]),
    ("折", &["she"]),
    ("晟", &["cheng"]),
    ("曾", &["zeng"]),
    ("朴", &["piao"]),
    ("查", &["zha"]),
    ("洗", &["xian"]),
    ("燕", &["yan"]),
    ("盖", &["ge"]),
    ("盛", &["sheng"]),
    ("祭", &["zhai"]),
    ("种", &["chong"]),
    ("秘", &["bi"]),
    ("纪", &["ji"]),
    ("繁", &["po"]),
    ("缪", &["miao"]),
    ("翟", &["zhai"]),
    ("葛", &["ge"]),
    ("覃", &["qin", "tan"]),
    ("解", &["xie"]),
    ("过", &["guo"]),
    ("逄", &["pang"]),
    ("隗", &["wei", "kui"]),
    ("黑", &["he"]),
];

/// A text as it is compared: small letters without accents, Arabic letters
/// without vowel signs and in one form each, digits as 0 to 9, single spaces.
#[must_use]
pub fn fold(text: &str) -> String {
    let plain: String = text.nfkd().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).collect();
    // Lower case brings new marks: İ becomes i and a dot.
    let plain: String = plain.nfkd().filter(|c| !is_mark(*c)).fold(String::new(), |mut all, c| {
        push_plain(&mut all, c);
        all
    });
    let whole: String = plain.nfc().collect();
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Signs on letters that people leave out: accents, Arabic vowel signs and the
/// stretching line, the nukta. The vowels of Devanagari are letters and stay.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{93c}'
        | '\'' | '\u{2018}' | '\u{2019}' | '\u{2bb}' | '\u{2bc}' | '\u{200c}' | '\u{200d}' | '\u{2060}'..='\u{2069}')
}

/// Letters that have no accent to take off, and local digits.
fn push_plain(text: &mut String, c: char) {
    match c {
        'đ' => text.push('d'),
        'ø' => text.push('o'),
        'ł' => text.push('l'),
        'ı' => text.push('i'),
        'ß' => text.push_str("ss"),
        'æ' => text.push_str("ae"),
        'œ' => text.push_str("oe"),
        'ٱ' => text.push('ا'),
        'ى' | 'ی' => text.push('ي'),
        'ک' => text.push('ك'),
        'ة' => text.push('ه'),
        _ => text.push(digit(c).unwrap_or(c)),
    }
}

/// The ASCII digit of an Arabic-Indic, Persian or Devanagari one.
fn digit(c: char) -> Option<char> {
    let zeros = [0x660, 0x6f0, 0x966];
    let value = zeros.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|v| *v < 10))?;
    char::from_digit(value, 10)
}

/// What a name is found by, in one text: the folded name and, where it is
/// Chinese, its pinyin in full and by initials (`李梅 limei lm`).
#[must_use]
pub fn keys(name: &str) -> String {
    let folded = fold(name);
    let mut keys = vec![folded.clone()];
    for reading in readings(&folded) {
        let initials: String = reading.iter().filter_map(|syllable| syllable.chars().next()).collect();
        for key in [reading.concat(), initials] {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
    }
    keys.join(" ")
}

/// Whether a name's [`keys`] hold each word of what is typed.
#[must_use]
pub fn finds(keys: &str, typed: &str) -> bool {
    fold(typed).split(' ').all(|word| keys.contains(word))
}

/// Every way to read the Chinese part of a name; none where it has none. The
/// surname is read as one, not as the character usually is.
fn readings(name: &str) -> Vec<Vec<String>> {
    if !name.chars().any(|c| c.to_pinyin().is_some()) {
        return Vec::new();
    }
    let surname = SURNAMES.iter().find(|(surname, _)| name.starts_with(surname));
    let (mut readings, rest) = match surname {
        Some((surname, read)) if surname.chars().count() > 1 => {
            (vec![read.iter().map(|s| (*s).to_owned()).collect()], name.strip_prefix(surname).unwrap_or(name))
        }
        Some((surname, read)) => (
            read.iter().map(|one| vec![(*one).to_owned()]).collect(),
            name.strip_prefix(surname).unwrap_or(name),
        ),
        None => (vec![Vec::new()], name),
    };
    for c in rest.chars().filter(|c| !c.is_whitespace()) {
        readings = with_each(&readings, &syllables(c));
    }
    readings
}

/// Each reading so far continued by each syllable, as far as there is room.
fn with_each(readings: &[Vec<String>], syllables: &[String]) -> Vec<Vec<String>> {
    let mut longer = Vec::new();
    for syllable in syllables {
        longer.extend(
            readings.iter().map(|reading| [reading.as_slice(), std::slice::from_ref(syllable)].concat()),
        );
    }
    longer.truncate(READINGS);
    longer
}

/// How a character is read, the usual way first; a character without pinyin is
/// itself, and ü is typed v.
fn syllables(c: char) -> Vec<String> {
    let mut read: Vec<String> = Vec::new();
    for pinyin in c.to_pinyin_multi().into_iter().flatten() {
        let plain = pinyin.plain().replace('ü', "v");
        if !read.contains(&plain) {
            read.push(plain);
        }
    }
    if read.is_empty() {
        read.push(c.to_string());
    }
    read
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names_are_folded_as_the_table_says() {
        let table: Vec<[String; 2]> =
            serde_json::from_str(include_str!("../../../tests/tables/fold.json")).unwrap();
        for [text, folded] in table {
            assert_eq!(fold(&text), folded, "{text}");
            assert_eq!(fold(&folded), folded, "folding twice changes {text}");
        }
    }

    #[test]
    fn a_chinese_name_is_found_by_pinyin_and_initials() {
        assert_eq!(keys("李梅"), "李梅 limei lm");
        for typed in ["李梅", "梅", "limei", "LM", "mei", "li mei"] {
            assert!(finds(&keys("李梅"), typed), "{typed}");
        }
        assert!(!finds(&keys("李梅"), "wang") && !finds(&keys("Amina"), "am ro"));
        assert!(finds(&keys("吕绿"), "lvlv"));
    }

    #[test]
    fn surnames_are_read_as_surnames() {
        for (name, pinyin) in [
            ("单雄", "shanxiong"),
            ("曾国", "zengguo"),
            ("仇英", "qiuying"),
            ("解缙", "xiejin"),
            ("尉迟恭", "yuchigong"),
            ("任红", "renhong"),
        ] {
            assert!(finds(&keys(name), pinyin), "{name}: {}", keys(name));
        }
        assert!(!finds(&keys("单雄"), "danxiong") && !finds(&keys("仇英"), "chouying"));
        // In a given name each usual reading counts.
        assert!(finds(&keys("王乐"), "wangle") && finds(&keys("王乐"), "wangyue"));
    }

    #[test]
    fn rare_characters_are_kept_and_do_not_break_the_rest() {
        for name in ["王䶮", "李𬭎", "赵㛃", "陈喆", "马堃", "张𠅤"] {
            let keys = keys(name);
            assert!(keys.starts_with(name) && finds(&keys, name), "{keys}");
            let first = name.chars().next().and_then(|c| c.to_pinyin()).unwrap().plain();
            assert!(finds(&keys, first), "{keys}");
        }
        assert!(
            finds(&keys("王䶮"), "wangyan") && finds(&keys("马堃"), "makun") && finds(&keys("陈喆"), "cz")
        );
    }

    #[test]
    fn a_long_name_has_a_bounded_number_of_keys() {
        let keys = keys(&"行乐朝长重".repeat(16));
        assert!(keys.split(' ').count() <= 1 + 2 * READINGS);
    }
}
