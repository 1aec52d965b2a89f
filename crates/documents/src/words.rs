//! Words and figures for papers.

use std::collections::BTreeMap;

use punnet_domain::day::Day;
use punnet_domain::money::Currency;
use punnet_domain::standard::Class;
use punnet_i18n::{Tr, format};
use serde_json::{Value, json};

use crate::facts::{Item, Party};

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Words(Tr);

impl Words {
    pub(crate) fn new(lang: &str) -> Self {
        Self(Tr::plain(lang))
    }

    pub(crate) fn lang(self) -> &'static str {
        self.0.lang()
    }

    pub(crate) fn rtl(self) -> bool {
        self.0.rtl()
    }

    /// Every fixed word of papers, by key.
    pub(crate) fn fixed(self) -> Value {
        let areas = ["documents", "mat", "standards"].into_iter().flat_map(|area| self.0.area(area));
        json!(areas.collect::<BTreeMap<_, _>>())
    }

    /// A sentence of any area.
    pub(crate) fn sentence(self, key: &str, args: &punnet_i18n::Args) -> String {
        self.0.text(key, args)
    }

    /// The word for a code of data, `class-extra`; the code where there is none.
    pub(crate) fn of(self, kind: &str, code: &str) -> String {
        let key = format!("{kind}-{}", code.replace('_', "-"));
        if self.0.has(&key) { self.0.word(&key) } else { code.to_owned() }
    }

    pub(crate) fn class(self, class: Class) -> String {
        self.of("class", class_code(class))
    }

    /// `Fresh apples, Fuji`.
    pub(crate) fn goods(self, item: &Item) -> String {
        let goods = self.of("goods", item.produce.code());
        item.variety.as_ref().map_or(goods.clone(), |variety| format!("{goods}, {variety}"))
    }

    /// An address in the order of a letter, without what isn't known.
    pub(crate) fn address(self, party: &Party) -> Vec<String> {
        let a = &party.address;
        let city = [a.postcode.as_str(), a.city.as_str()].join(" ");
        let lines = [a.street.clone(), city, a.region.clone(), self.of("country", &a.country)];
        lines.into_iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    /// A whole number in the language's own figures.
    pub(crate) fn count(self, number: u32) -> String {
        format::number(self.lang(), number.into(), 0)
    }

    pub(crate) fn kg(self, weight_g: i64) -> String {
        format::kg(self.lang(), weight_g)
    }

    pub(crate) fn weight(self, weight_g: i64) -> String {
        format::weight(self.lang(), weight_g)
    }

    pub(crate) fn amount(self, amount_minor: i64, currency: &Currency) -> String {
        format::amount(self.lang(), amount_minor, currency.digits())
    }

    pub(crate) fn money(self, amount_minor: i64, currency: &Currency) -> String {
        format::money(self.lang(), amount_minor, currency.as_str(), currency.digits())
    }

    pub(crate) fn day(self, day: &Day) -> String {
        format::day(self.lang(), &day.to_string())
    }
}

fn class_code(class: Class) -> &'static str {
    match class {
        Class::Extra => "extra",
        Class::I => "i",
        Class::II => "ii",
        Class::Outside => "outside",
    }
}

/// A text in English, for officers abroad, and in the sender's own language.
pub(crate) fn both(own: Words, write: impl Fn(Words) -> String) -> Value {
    json!({ "en": write(Words::new("en")), "own": write(own) })
}

/// What isn't known is nothing, and its box stays empty.
pub(crate) fn known(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}
