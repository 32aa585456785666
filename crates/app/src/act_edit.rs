//! Writing a national instrument as an entry of its own: a new one, or an edit on the version it was read in.
//!
//! A stale version leaves two wordings to reconcile, as every edit does. What it amends are other instruments of the
//! same state; an instrument never amends itself.

use crate::acts::whole;
use crate::derive::typed;
use crate::error::AppError;
use crate::put::put;
use crate::session::Session;
use crate::wire::bulk::{SaveActRequest, SavedAct};
use crate::wire::measure::RecordRequest;
use chancery_model::act::Act;
use chancery_model::id::RecordId;
use chancery_store::View;
use serde_json::{Map, Value, json};

/// The keys of an instrument that a person writes.
const KEYS: [&str; 7] = [
    "state",
    "type",
    "number",
    "title",
    "authority",
    "date",
    "amends",
];

/// Adds a national instrument or edits one.
///
/// # Errors
/// `request.invalid` for a state that is not known or an instrument that cannot be amended; `put.invalid`;
/// `record.not-found`; the store's own.
pub fn save(session: &mut Session, request: &SaveActRequest) -> Result<SavedAct, AppError> {
    let fields = request.fields.as_object().cloned().unwrap_or_default();
    let mut record: Map<String, Value> = fields
        .into_iter()
        .filter(|(key, _)| KEYS.contains(&key.as_str()))
        .collect();
    let state = match &request.id {
        Some(id) => act_of(session, id)?.state,
        None => record
            .get("state")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_string(),
    };
    if !session.names(&request.lang)?.knows_state(&state) {
        return Err(invalid("state", &state));
    }
    record.insert("state".into(), json!(state));
    for amended in record
        .get("amends")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let id = amended.as_str().unwrap_or_default();
        let other = act_of(session, id)?;
        if other.state != state || request.id.as_deref() == Some(id) {
            return Err(invalid("amends", other.number.as_deref().unwrap_or(id)));
        }
    }
    record.insert("kind".into(), json!("act"));
    if let Some(id) = &request.id {
        record.insert("id".into(), json!(id));
        record.insert("base".into(), json!(request.base));
    }
    let written = put(session, &[Value::Object(record)])?;
    let id = written["records"][0]["id"].as_str().unwrap_or_default();
    let ask = RecordRequest {
        id: id.to_string(),
        at: None,
        lang: request.lang.clone(),
    };
    Ok(SavedAct {
        id: id.to_string(),
        operation: written["operation"].as_str().map(str::to_string),
        to_reconcile: whole(session, &ask)?.to_reconcile,
    })
}

fn act_of(session: &Session, id: &str) -> Result<Act, AppError> {
    let not_found = || AppError::RecordNotFound { id: id.to_string() };
    let record: RecordId = id.parse().map_err(|_| not_found())?;
    session
        .store
        .body(record, View::Desk)?
        .filter(|body| body.kind == chancery_model::record::Kind::Act)
        .and_then(|body| typed(&body.content))
        .ok_or_else(not_found)
}

fn invalid(name: &str, value: &str) -> AppError {
    AppError::InvalidRequest {
        name: name.into(),
        value: value.into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use crate::texts::tests::Demo;
    use serde_json::{Value, json};

    fn acts(demo: &mut Demo) -> Vec<Value> {
        let request = json!({"state": null, "query": null, "offset": 0, "limit": 500});
        demo.call("acts", request)["acts"]
            .as_array()
            .unwrap()
            .clone()
    }

    fn save(
        demo: &mut Demo,
        id: Option<&Value>,
        base: Value,
        fields: Value,
    ) -> Result<Value, String> {
        let request = json!({"id": id, "base": base, "fields": fields});
        demo.try_call("save-act", request)
            .map_err(|error| error.code)
    }

    #[test]
    fn a_new_instrument_and_its_amendment_make_a_chain_read_both_ways() {
        let mut demo = Demo::open();
        let first = save(
            &mut demo,
            None,
            Value::Null,
            json!({"state": "XBE", "number": "Act 1/2026"}),
        )
        .unwrap();
        let fields = json!({"state": "XBE", "number": "Act 2/2026", "amends": [first["id"]]});
        let second = save(&mut demo, None, Value::Null, fields).unwrap();
        let page = demo.call("act", json!({"id": first["id"], "at": null}));
        assert_eq!(page["amended_by"][0]["id"], second["id"]);
        let page = demo.call("act", json!({"id": second["id"], "at": null}));
        assert_eq!(page["amends"][0]["id"], first["id"]);
        assert_eq!(page["chain"].as_array().unwrap().len(), 2);
    }

    #[test]
    fn only_an_instrument_of_the_same_state_is_amended_and_never_itself() {
        let mut demo = Demo::open();
        let all = acts(&mut demo);
        let own = all.iter().find(|act| act["state"] == "XBE").unwrap();
        let other = all.iter().find(|act| act["state"] == "XAR").unwrap();
        for amended in [own, other] {
            let fields = json!({"amends": [amended["id"]]});
            let saved = save(&mut demo, Some(&own["id"]), Value::Null, fields);
            assert_eq!(saved.unwrap_err(), "request.invalid");
        }
        let fields = json!({"state": "QQQ", "number": "1"});
        assert_eq!(
            save(&mut demo, None, Value::Null, fields).unwrap_err(),
            "request.invalid"
        );
    }

    #[test]
    fn an_edit_on_a_stale_version_leaves_two_wordings_and_loses_none() {
        let mut demo = Demo::open();
        let act = acts(&mut demo)[0]["id"].clone();
        let base = demo.call("act", json!({"id": act, "at": null}))["base"].clone();
        let number = |number: &str| json!({"number": number});
        save(&mut demo, Some(&act), base.clone(), number("Decree 1")).unwrap();
        let stale = save(&mut demo, Some(&act), base, number("Decree 2")).unwrap();
        assert_eq!(stale["to_reconcile"], json!(["number"]));
    }
}
