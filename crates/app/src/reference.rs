//! Reference data built in: standards, produce, the mat.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use punnet_domain::Refusal;
use punnet_domain::measurement::Mat;
use punnet_domain::produce::{Produce, ProduceFacts};
use punnet_domain::standard::Standard;
use punnet_domain::unit::Units;
use serde::Deserialize;

static STANDARDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/standards");
static PRODUCE: &str = include_str!("../../../assets/produce.toml");
static UNITS: &str = include_str!("../../../assets/units.toml");
static MARKETS: &str = include_str!("../../../assets/markets.toml");
static MATS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/mat");

/// What is known without asking anyone.
#[derive(Debug, Clone)]
pub struct Reference {
    /// Standards by id.
    pub standards: BTreeMap<String, Standard>,
    /// Facts by kind of produce.
    pub produce: BTreeMap<Produce, ProduceFacts>,
    /// Units weights are said in.
    pub units: Units,
    /// The printable grading mats.
    pub mats: Vec<Mat>,
    /// Markets of several countries.
    pub markets: Vec<Market>,
}

/// A market with one law for several countries.
#[derive(Debug, Clone, Deserialize)]
pub struct Market {
    /// As standards name it.
    pub code: String,
    /// Its countries, ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
}

#[derive(Deserialize)]
struct MarketFile {
    market: Vec<Market>,
}

#[derive(Deserialize)]
struct ProduceFile {
    produce: Vec<ProduceFacts>,
}

impl Reference {
    /// Reads what is built in.
    ///
    /// # Errors
    /// [`Refusal::StandardUnreadable`] when an asset is broken.
    pub fn built_in() -> Result<Self, Refusal> {
        let files = STANDARDS.files().filter_map(include_dir::File::contents_utf8);
        let standards =
            files.map(|text| Standard::parse(text).map(|s| (s.id.clone(), s))).collect::<Result<_, _>>()?;
        let unreadable = |e: &dyn std::fmt::Display| Refusal::StandardUnreadable { detail: e.to_string() };
        let produce: ProduceFile = toml::from_str(PRODUCE).map_err(|e| unreadable(&e))?;
        let mats = MATS.files().map(|file| serde_json::from_slice(file.contents()));
        let mats = mats.collect::<Result<_, _>>().map_err(|e| unreadable(&e))?;
        let produce = produce.produce.into_iter().map(|p| (p.produce, p)).collect();
        let markets: MarketFile = toml::from_str(MARKETS).map_err(|e| unreadable(&e))?;
        Ok(Self { standards, produce, units: Units::parse(UNITS)?, mats, markets: markets.market })
    }

    /// The mat printed on a paper, `a3`.
    #[must_use]
    pub fn mat(&self, paper: &str) -> Option<&Mat> {
        self.mats.iter().find(|mat| mat.print.as_ref().is_some_and(|print| print.paper == paper))
    }

    /// A standard by id.
    ///
    /// # Errors
    /// [`Refusal::StandardUnknown`].
    pub fn standard(&self, id: &str) -> Result<&Standard, Refusal> {
        self.standards.get(id).ok_or_else(|| Refusal::StandardUnknown { standard: id.to_owned() })
    }

    /// What papers say about a kind of produce.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when the data lacks it.
    pub fn produce(&self, produce: Produce) -> Result<&ProduceFacts, Refusal> {
        self.produce.get(&produce).ok_or(Refusal::NotFound)
    }

    /// The standard new lots of a kind are judged by.
    ///
    /// # Errors
    /// [`Refusal::StandardUnknown`], [`Refusal::NotFound`].
    pub fn standard_for(&self, produce: Produce) -> Result<&Standard, Refusal> {
        self.standard(&self.produce(produce)?.standard)
    }

    /// The market a country belongs to: its union's, else its own.
    #[must_use]
    pub fn market<'a>(&'a self, country: &'a str) -> &'a str {
        let of = self.markets.iter().find(|m| m.countries.iter().any(|c| c == country));
        of.map_or(country, |m| m.code.as_str())
    }

    /// A kind's standard for a market: the one asked for there, else the usual one.
    ///
    /// # Errors
    /// [`Refusal::StandardUnknown`], [`Refusal::NotFound`].
    pub fn standard_in(&self, produce: Produce, market: &str) -> Result<&Standard, Refusal> {
        let asked = |s: &&Standard| s.produce == produce && s.markets.iter().any(|m| m == market);
        self.standards.values().find(asked).map_or_else(|| self.standard_for(produce), Ok)
    }
}
