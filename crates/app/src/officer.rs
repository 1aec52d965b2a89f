//! A field officer's laptop: it carries the bundles of many cooperatives and can
//! open none. The key it signs requests with is its store's device key.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use punnet_domain::Refusal;
use punnet_domain::hex::hex;
use punnet_domain::id::CooperativeId;
use punnet_sync::bundle::{self, BundleError, Found, Kept, Progress};
use punnet_sync::{ExchangeError, HttpTransport, OfficerLine, Outside, Visit};
use serde::{Deserialize, Serialize};

use crate::door::CarryToStick;
use crate::sticks::{StickDoing, StickView, Working, made, ours};
use crate::view::Problem;
use crate::visits::{CarriedView, VisitView, VisitsView};
use crate::{App, AppError, Caller, Host};

/// The setting with what is known of the hub.
const AT_HUB: &str = "officer";

/// Where the laptop keeps what it carries.
pub(crate) struct Officer {
    folder: PathBuf,
    hub: Option<String>,
}

/// What the hub said last.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct AtHub {
    visits: Vec<Visit>,
    /// Names of carried bundles that the hub has.
    taken: BTreeMap<String, i64>,
    last_success_ms: Option<i64>,
    last_error: Option<String>,
}

impl App {
    /// Opens a field officer's folder, making it where there is none.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn open_officer(data: &Path, hub: Option<String>, host: Box<dyn Host>) -> Result<Self, AppError> {
        let folder = data.join("carried");
        std::fs::create_dir_all(&folder).map_err(BundleError::from)?;
        let app = Self::open(&data.join("officer.db"), host)?;
        Ok(Self { officer: Some(Officer { folder, hub }), ..app })
    }

    fn officer(&self) -> Result<&Officer, AppError> {
        Ok(self.officer.as_ref().ok_or(Refusal::NotFound)?)
    }

    fn at_hub(&self) -> Result<AtHub, AppError> {
        Ok(self.store().setting(AT_HUB)?.unwrap_or_default())
    }

    pub(crate) fn visits(&self, caller: &Caller) -> Result<VisitsView, AppError> {
        let officer = self.officer()?;
        let at_hub = self.at_hub()?;
        let carried = bundle::find(&officer.folder)?;
        let mut visits: Vec<VisitView> = at_hub.visits.iter().map(blank).collect();
        for found in &carried {
            add(&mut visits, found, &at_hub.taken);
        }
        // Whoever hasn't been heard of for longest comes first; never is longest.
        visits.sort_by_cached_key(|v| (v.silent_since_ms, v.last_heard_ms, v.name.clone()));
        let message = |code: String| Problem { message: crate::error::words(&code, &caller.lang), code };
        Ok(VisitsView {
            key: hex(&self.store().device_key()),
            hub: officer.hub.clone(),
            visits,
            last_success_ms: at_hub.last_success_ms,
            problem: at_hub.last_error.map(message),
            sticks: self.sticks_with_bundles(),
            work: self.sticks.now(),
        })
    }

    /// The officer's sticks tell only that there is something to take.
    fn sticks_with_bundles(&self) -> Vec<StickView> {
        let view = |removable: crate::Removable| StickView {
            id: removable.folder.to_string_lossy().into_owned(),
            name: removable.folder.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            free_bytes: removable.free_bytes,
            bundles: Vec::new(),
        };
        self.host.removable().into_iter().map(view).collect()
    }

    pub(crate) fn carry_from_stick(&self, caller: &Caller, id: &str) -> Result<VisitsView, AppError> {
        let officer = self.officer()?;
        let (stick, _) = self.stick(id)?;
        self.carrying(caller, id, StickDoing::Read, || {
            let from = ours(&stick).ok_or(BundleError::NotForUs)?;
            self.copy_all(bundle::find(&from)?, &officer.folder)
        })
    }

    pub(crate) fn carry_to_stick(
        &self,
        caller: &Caller,
        asked: &CarryToStick,
    ) -> Result<VisitsView, AppError> {
        let officer = self.officer()?;
        let (stick, _) = self.stick(&asked.stick)?;
        self.carrying(caller, &asked.stick, StickDoing::Write, || {
            let mut carried = bundle::find(&officer.folder)?;
            carried.retain(|f| f.head.as_ref().is_ok_and(|head| head.cooperative == asked.cooperative));
            self.copy_all(carried, &made(&stick)?)
        })
    }

    /// One piece of work at a time, seen by whoever looks.
    fn carrying(
        &self,
        caller: &Caller,
        stick: &str,
        doing: StickDoing,
        work: impl FnOnce() -> Result<u64, AppError>,
    ) -> Result<VisitsView, AppError> {
        if self.sticks.begin(stick, doing) {
            let _working = Working(&self.sticks);
            match work() {
                Ok(entries) => self.sticks.change(|work| work.entries = entries),
                Err(error) => self.sticks.change(|work| work.problem = Some(error.problem(&caller.lang))),
            }
        }
        self.visits(caller)
    }

    /// Copies bundles that are what their names say and aren't there yet. One that is
    /// amiss doesn't keep back the others. Answers how many entries were copied.
    fn copy_all(&self, found: Vec<Found>, into: &Path) -> Result<u64, AppError> {
        let now_ms = self.host.now_ms();
        let good =
            found.into_iter().filter(|f| f.head.as_ref().is_ok_and(|head| head.expires_at_ms >= now_ms));
        let good: Vec<Found> = good.filter(|f| !into.join(&f.name).exists()).collect();
        let bytes_all = good.iter().map(|f| f.bytes).sum();
        let mut done = Progress { items_all: good.len() as u64, bytes_all, ..Progress::default() };
        let mut entries = 0;
        for found in good {
            let Ok(head) = &found.head else { continue };
            match self.copy(&found, into) {
                Ok(kept) => {
                    bundle::drop_older(into, &kept, head)?;
                    entries += head.amount.entries;
                }
                Err(BundleError::Damaged(detail)) => tracing::warn!("{}: {detail}", found.name),
                Err(error) => return Err(error.into()),
            }
            done.items += 1;
            done.bytes += found.bytes;
            self.sticks.tell(done);
        }
        Ok(entries)
    }

    fn copy(&self, found: &Found, into: &Path) -> Result<Kept, BundleError> {
        let random = |bytes: &mut [u8]| self.host.fill_random(bytes);
        if !bundle::is_whole(&found.path, &found.name)? {
            return Err(BundleError::Damaged("not what its name says".to_owned()));
        }
        let mut from = bundle::open(&found.path)?;
        Ok(bundle::keep(into, &random, |out| Ok(std::io::copy(&mut from, out)?))?.0)
    }

    pub(crate) fn carry_to_hub(&self, caller: &Caller) -> Result<VisitsView, AppError> {
        self.officer()?;
        if self.sticks.begin("", StickDoing::Write) {
            let _working = Working(&self.sticks);
            let mut at_hub = self.at_hub()?;
            let result = self.meet_hub(&mut at_hub);
            let now_ms = self.host.now_ms();
            match result {
                Ok(()) => (at_hub.last_success_ms, at_hub.last_error) = (Some(now_ms), None),
                Err(error) => at_hub.last_error = Some(error.code()),
            }
            self.store().set_setting(AT_HUB, &at_hub)?;
        }
        self.visits(caller)
    }

    /// Brings what the hub lacks, then fetches. What was done before it broke off
    /// is remembered.
    fn meet_hub(&self, at_hub: &mut AtHub) -> Result<(), AppError> {
        let officer = self.officer()?;
        let url = officer.hub.as_ref().ok_or(ExchangeError::HubNotSet)?;
        let mut transport = HttpTransport::new(url).map_err(ExchangeError::from)?;
        let key = self.store().device_key();
        let sign = |message: &[u8]| self.store().sign(message);
        let outside =
            Outside { now_ms: &|| self.host.now_ms(), random: &|bytes| self.host.fill_random(bytes) };
        let mut line = OfficerLine::new(&mut transport, key, &sign, &outside);
        at_hub.visits = line.visits()?;
        let mut refused = self.bring_all(&mut line, officer, at_hub)?;
        for visit in at_hub.visits.clone() {
            match self.fetch(&mut line, officer, visit.cooperative) {
                Err(AppError::Exchange(ExchangeError::Declined(code))) => refused = refused.or(Some(code)),
                other => other?,
            }
        }
        refused.map_or(Ok(()), |code| Err(ExchangeError::Declined(code).into()))
    }

    /// Brings bundles; one that the hub declines doesn't keep back the others.
    fn bring_all(
        &self,
        line: &mut OfficerLine<'_>,
        officer: &Officer,
        at_hub: &mut AtHub,
    ) -> Result<Option<String>, AppError> {
        let carried = bundle::find(&officer.folder)?;
        at_hub.taken.retain(|name, _| carried.iter().any(|found| found.name == *name));
        let mut waiting = carried;
        waiting.retain(|f| goes_to_hub(f) && !at_hub.taken.contains_key(&f.name));
        let mut done = Progress { items_all: waiting.len() as u64, ..Progress::default() };
        done.bytes_all = waiting.iter().map(|f| f.bytes).sum();
        let mut refused = None;
        for found in waiting {
            let bytes = std::fs::read(&found.path).map_err(BundleError::from)?;
            match line.bring(bytes) {
                Ok(()) => drop(at_hub.taken.insert(found.name, self.host.now_ms())),
                Err(ExchangeError::Declined(code)) => refused = refused.or(Some(code)),
                Err(error) => return Err(error.into()),
            }
            done.items += 1;
            done.bytes += found.bytes;
            self.sticks.tell(done);
        }
        Ok(refused)
    }

    fn fetch(
        &self,
        line: &mut OfficerLine<'_>,
        officer: &Officer,
        cooperative: CooperativeId,
    ) -> Result<(), AppError> {
        let mut coming = line.fetch(cooperative)?;
        let random = |bytes: &mut [u8]| self.host.fill_random(bytes);
        let (kept, ()) = bundle::keep(&officer.folder, &random, |out| {
            let (head, start) = bundle::read_head(&mut coming)?;
            if head.cooperative != cooperative || !head.is_of_hub() {
                return Err(BundleError::OtherHub);
            }
            out.write_all(&start.0)?;
            // What doesn't come any more is no fault of the disk's.
            let come = std::io::copy(&mut coming, out);
            come.map(drop).map_err(|e| BundleError::Damaged(e.to_string()))
        })?;
        let head = bundle::open(&kept.path).and_then(|mut file| bundle::read_head(&mut file))?.0;
        Ok(bundle::drop_older(&officer.folder, &kept, &head)?)
    }
}

fn goes_to_hub(found: &Found) -> bool {
    found.head.as_ref().is_ok_and(|head| !head.is_of_hub())
}

fn blank(visit: &Visit) -> VisitView {
    VisitView {
        cooperative: visit.cooperative,
        name: visit.name.clone(),
        place: visit.place.clone(),
        kiosks: visit.kiosks,
        silent_since_ms: visit.longest_silent_ms,
        last_heard_ms: visit.last_heard_ms,
        to_hub: CarriedView::default(),
        to_kiosks: CarriedView::default(),
    }
}

/// Counts a carried bundle with its cooperative's visit.
fn add(visits: &mut Vec<VisitView>, found: &Found, taken: &BTreeMap<String, i64>) {
    let Ok(head) = &found.head else { return };
    let place = visits.iter().position(|visit| visit.cooperative == head.cooperative);
    let place = place.unwrap_or_else(|| {
        let unknown = Visit {
            cooperative: head.cooperative,
            name: String::new(),
            place: String::new(),
            kiosks: 0,
            longest_silent_ms: None,
            last_heard_ms: None,
        };
        visits.push(blank(&unknown));
        visits.len() - 1
    });
    let Some(visit) = visits.get_mut(place) else { return };
    let way = if head.is_of_hub() { &mut visit.to_kiosks } else { &mut visit.to_hub };
    if head.is_of_hub() || !taken.contains_key(&found.name) {
        way.bundles += 1;
        way.entries += head.amount.entries;
        way.photos += u64::from(head.amount.photos);
        way.bytes += found.bytes;
    }
    if !head.is_of_hub() {
        visit.last_heard_ms = visit.last_heard_ms.max(Some(head.made_at_ms));
    }
}
