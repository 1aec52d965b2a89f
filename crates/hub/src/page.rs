//! The hub's page for people: what has arrived, from whom, and when.

use std::fmt::Write;
use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Response};
use punnet_domain::cooperative::Cooperative;
use punnet_domain::id::{CooperativeId, DeviceId};
use punnet_domain::log::device_id;
use punnet_domain::lot_row::LotStage;
use punnet_domain::record::Kind;
use punnet_i18n::{Args, Tr, format};
use punnet_store::Store;
use punnet_sync::serve::{Declined, off_thread};
use serde::Serialize;

use crate::HubError;
use crate::devices;
use crate::hub::{Hub, lock};
use crate::photos::Photos;

/// A cooperative as the page shows it.
#[derive(Debug, Serialize)]
struct Summary {
    id: CooperativeId,
    name: String,
    lots: u64,
    waiting: u32,
    approved: u32,
    orders: u64,
    consignments: u64,
    photos: u32,
    photos_missing: u32,
    devices: Vec<Heard>,
}

/// A device and when it was last heard of, UTC ms.
#[derive(Debug, Serialize)]
struct Heard {
    id: DeviceId,
    heard_at_ms: i64,
}

/// For machines that watch.
pub(crate) async fn health(State(hub): State<Arc<Hub>>) -> Json<serde_json::Value> {
    Json(serde_json::json!({ "ok": true, "hub": hub.id }))
}

/// The page; the same as JSON for whoever asks for that.
pub(crate) async fn show(State(hub): State<Arc<Hub>>, headers: HeaderMap) -> Result<Response, Declined> {
    let summaries = off_thread(move || {
        let all = hub.cooperatives()?.into_iter();
        all.map(|(id, store)| {
            let photos = hub.photos(id)?;
            summary(id, &lock(&store), &photos)
        })
        .collect::<Result<_, HubError>>()
    })
    .await?;
    let asked = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if asked(header::ACCEPT).starts_with("application/json") {
        return Ok(Json::<Vec<Summary>>(summaries).into_response());
    }
    let tr = Tr::plain(language(asked(header::ACCEPT_LANGUAGE)));
    Ok(Html(html(&tr, &summaries)).into_response())
}

/// The first language of the header that there are texts in.
fn language(header: &str) -> &str {
    let wanted = header.split([',', ';']).map(str::trim).filter(|tag| !tag.starts_with("q="));
    let first = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    wanted.into_iter().find(|tag| first(Tr::plain(tag).lang()) == first(tag)).unwrap_or("en")
}

fn summary(id: CooperativeId, store: &Store, photos: &Photos) -> Result<Summary, HubError> {
    let reader = store.read();
    let named = store.named_photos()?;
    let missing = named.iter().filter(|hash| !photos.has(hash)).count();
    let devices = devices::all(store)?;
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(Summary {
        id,
        name: reader.get::<Cooperative>(id)?.map_or_else(|| id.to_string(), |c| c.name),
        lots: reader.count(Kind::Lot)?,
        waiting: reader.count_lots(LotStage::Waiting)?,
        approved: reader.count_lots(LotStage::Approved)?,
        orders: reader.count(Kind::Order)?,
        consignments: reader.count(Kind::Consignment)?,
        photos: small(named.len() - missing),
        photos_missing: small(missing),
        devices: devices
            .into_iter()
            .map(|(key, device)| Heard { id: device_id(&key), heard_at_ms: device.heard_at_ms })
            .collect(),
    })
}

fn html(tr: &Tr, summaries: &[Summary]) -> String {
    let mut page = String::new();
    let direction = if tr.rtl() { "rtl" } else { "ltr" };
    let title = escape(&tr.word("hub-title"));
    let _ = write!(
        page,
        "<!doctype html><html lang=\"{}\" dir=\"{direction}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>\
         <style>{}</style><h1>{title}</h1>",
        tr.lang(),
        include_str!("page.css"),
    );
    if summaries.is_empty() {
        let _ = write!(page, "<p>{}</p>", escape(&tr.word("hub-nobody-yet")));
    }
    summaries.iter().for_each(|summary| section(&mut page, tr, summary));
    page
}

fn section(page: &mut String, tr: &Tr, summary: &Summary) {
    let _ = write!(page, "<section><h2>{}</h2><dl>", escape(&summary.name));
    let counts = [
        ("hub-lots", summary.lots),
        ("hub-waiting", summary.waiting.into()),
        ("hub-approved", summary.approved.into()),
        ("hub-orders", summary.orders),
        ("hub-consignments", summary.consignments),
        ("hub-photos", summary.photos.into()),
        ("hub-photos-missing", summary.photos_missing.into()),
    ];
    for (key, count) in counts {
        let number = format::number(tr.lang(), count as f64, 0);
        let _ = write!(page, "<div><dt>{}</dt><dd>{number}</dd></div>", escape(&tr.word(key)));
    }
    let _ = write!(page, "</dl><h3>{}</h3><ul>", escape(&tr.word("hub-devices")));
    for device in &summary.devices {
        let id: String = device.id.to_string().chars().take(8).collect();
        let at = format::moment(tr.lang(), device.heard_at_ms, 0);
        let text = tr.text("hub-last-heard", &Args::new().with("device", id).with("at", at));
        let _ = write!(page, "<li>{}</li>", escape(&text));
    }
    page.push_str("</ul></section>");
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_speaks_the_first_language_it_can() {
        assert_eq!(language("zh-CN,zh;q=0.9,en;q=0.8"), "zh-CN");
        assert_eq!(language("xx,en-GB;q=0.9"), "en-GB");
        assert_eq!(language(""), "en");
    }

    #[test]
    fn a_name_is_text_not_markup() {
        let summary = Summary {
            id: uuid::Uuid::nil().into(),
            name: "<script>alert(1)</script>".to_owned(),
            lots: 1,
            waiting: 0,
            approved: 0,
            orders: 0,
            consignments: 0,
            photos: 0,
            photos_missing: 0,
            devices: Vec::new(),
        };
        let page = html(&Tr::plain("en"), &[summary]);
        assert!(!page.contains("<script>") && page.contains("&lt;script&gt;"));
        assert!(!page.contains('⟦'), "{page}");
    }
}
