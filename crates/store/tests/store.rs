//! Writing, reading, opening again.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

mod support;

use punnet_domain::lot::Lot;
use punnet_domain::lot_row::LotStage;
use punnet_domain::person::Person;
use punnet_domain::record::Kind;
use punnet_store::{LotQuery, Store, StoreError};
use support::*;

#[test]
fn what_was_written_is_there_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.db");
    let (store, lot_id) = furnished(&path, 1);
    let (device, heads) = (store.device(), store.read().heads(lot_id).unwrap());
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.device(), device);
    assert_eq!(store.read().get::<Lot>(lot_id).unwrap().unwrap(), lot(&store, 1, person(1, "").id));
    assert_eq!(store.read().heads(lot_id).unwrap(), heads);
    assert_eq!(heads.len(), 1);
    assert_eq!(store.read().all::<Person>().unwrap().len(), 3);
    assert_eq!(store.read().linked::<Lot>(person(1, "").id).unwrap().len(), 1);
    assert!(store.read().linked::<Lot>(id::<punnet_domain::id::PersonId>(2)).unwrap().is_empty());
}

#[test]
fn a_repeated_command_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, lot_id) = furnished(&folder.path().join("kiosk.db"), 1);
    let asked = command(77);
    let first = |store: &mut Store| {
        store.write(&asked, |tx| -> Result<u32, StoreError> {
            let mut lot: Lot = tx.get(lot_id)?.unwrap();
            lot.weight_g += 5;
            tx.put(&lot)?;
            tx.next_number(Kind::Order)
        })
    };
    let (once, twice) = (first(&mut store).unwrap(), first(&mut store).unwrap());
    assert_eq!((once.value, once.repeated, once.touched.len()), (1, false, 1));
    assert_eq!((twice.value, twice.repeated, twice.touched.len()), (1, true, 0));
    assert_eq!(store.read().get::<Lot>(lot_id).unwrap().unwrap().weight_g, 20_006);
    let other = punnet_store::Command { body_hash: [9; 32], ..command(77) };
    let refused = store.write(&other, |_| -> Result<u32, StoreError> { Ok(1) });
    assert_eq!(refused.unwrap_err().code(), "command-reused");
}

#[test]
fn a_refused_command_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, lot_id) = furnished(&folder.path().join("kiosk.db"), 1);
    let result = store.write(&command(5), |tx| -> Result<(), StoreError> {
        let mut lot: Lot = tx.get(lot_id)?.unwrap();
        lot.weight_g = 1;
        tx.put(&lot)?;
        Err(StoreError::Busy)
    });
    assert!(result.is_err());
    assert_eq!(store.read().get::<Lot>(lot_id).unwrap().unwrap().weight_g, 20_001);
    assert!(!store.write(&command(5), |_| Ok::<_, StoreError>(())).unwrap().repeated);
}

#[test]
fn a_command_that_hides_a_failed_write_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(&folder.path().join("kiosk.db"), 1);
    let ownerless = punnet_store::Command { cooperative: None, ..command(5) };
    let result =
        store.write(&ownerless, |tx| -> Result<bool, StoreError> { Ok(tx.put(&cooperative()).is_ok()) });
    assert!(matches!(result, Err(StoreError::HalfWritten)));
    assert_eq!(store.read().cooperative().unwrap(), None);
}

#[test]
fn a_record_that_is_the_same_makes_no_entry() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, lot_id) = furnished(&folder.path().join("kiosk.db"), 1);
    let heads = store.read().heads(lot_id).unwrap();
    let written = write(&mut store, |tx| {
        let lot: Lot = tx.get(lot_id)?.unwrap();
        tx.put(&lot)?;
        tx.put(&cooperative())
    });
    assert!(written.touched.is_empty());
    assert_eq!(store.read().heads(lot_id).unwrap(), heads);
}

#[test]
fn lots_are_found_by_two_chinese_characters_code_and_name() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = furnished(&folder.path().join("kiosk.db"), 1);
    let more: Vec<Lot> = (2..40).map(|n| lot(&store, n, person(1 + n % 3, "").id)).collect();
    write(&mut store, |tx| more.iter().try_for_each(|lot| tx.put(lot)));
    let found = |text: &str| {
        let query = LotQuery { text: Some(text.to_owned()), limit: 200, ..LotQuery::default() };
        store.read().lots(&query).unwrap().lots.len()
    };
    assert_eq!([found("王芳"), found("芳"), found("li we"), found("okafor")], [14, 14, 12, 13]);
    assert_eq!(
        [found("ABCDE-17"), found("apple"), found("王芳 apple"), found("50%"), found("\"x")],
        [1, 13, 13, 0, 0]
    );
    // By pinyin, its initials, without accents and in another script's digits.
    assert_eq!([found("wf"), found("WANGFANG"), found("oká"), found("ABCDE-١٧")], [14, 14, 13, 1]);
    write(&mut store, |tx| tx.put(&person(1, "王小芳")));
    let query = LotQuery { text: Some("王小芳".to_owned()), limit: 5, ..LotQuery::default() };
    let page = store.read().lots(&query).unwrap();
    assert_eq!((page.lots.len(), page.lots[0].member_name.as_str()), (5, "王小芳"));
    let rest = store.read().lots(&LotQuery { after: page.next, limit: 200, ..query }).unwrap();
    assert_eq!((rest.lots.len(), rest.next), (9, None));
    assert!(rest.lots[0].received_at_ms < page.lots[4].received_at_ms);
    assert_eq!(store.read().count_lots(LotStage::Received).unwrap(), 39);
}

#[test]
fn drafts_and_settings_outlive_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.db");
    let (store, _) = furnished(&path, 1);
    store.save_draft(id(2), "lot", &serde_json::json!({"weight": "24.6"})).unwrap();
    store.set_setting("hub", &"http://localhost").unwrap();
    let photo = store.put_blob(b"a photo", "image/jpeg", NOW_MS).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.draft(id(2), "lot").unwrap().unwrap()["weight"], "24.6");
    assert_eq!(store.setting::<String>("hub").unwrap().unwrap(), "http://localhost");
    assert_eq!(store.blob(&photo).unwrap().unwrap().bytes, b"a photo");
    store.drop_draft(id(2), "lot").unwrap();
    assert_eq!(store.draft(id(2), "lot").unwrap(), None);
    assert_eq!(store.blob("../../etc/passwd").unwrap(), None);
}

#[test]
fn what_is_no_store_is_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.db");
    let code = || Store::open(&path).err().unwrap().code();
    assert_eq!(code(), "store-missing");
    std::fs::write(&path, b"").unwrap();
    assert_eq!(code(), "store-not-one");
    std::fs::write(&path, "x".repeat(8192)).unwrap();
    assert_eq!(code(), "store-not-one");
    std::fs::remove_file(&path).unwrap();
    drop(furnished(&path, 1));
    let key = folder.path().join("kiosk.db.key");
    let text = std::fs::read_to_string(&key).unwrap();
    std::fs::remove_file(&key).unwrap();
    assert_eq!(code(), "store-key-missing");
    std::fs::write(&key, "not hex").unwrap();
    assert_eq!(code(), "store-key-wrong");
    std::fs::write(&key, text.replace('0', "1").replace('2', "3")).unwrap();
    assert_eq!(code(), "store-key-wrong");
    std::fs::write(&key, text).unwrap();
    assert!(Store::open(&path).is_ok());
}

#[test]
fn nothing_readable_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("kiosk.db");
    let (store, _) = furnished(&path, 1);
    store.put_blob(b"a photo of Amina Okafor", "image/jpeg", NOW_MS).unwrap();
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(6).any(|w| w == b"Okafor"));
    }
}
