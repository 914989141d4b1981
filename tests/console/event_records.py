"""Example events, days and a desk, beside the small store's records."""

from facts.exchange import import_facts
from facts.store import FactStore

CONTENT = """{
 "format": "investor-desk-facts/1",
 "entities": [
  {"id": "fair", "kind": "event"},
  {"id": "fair-1", "kind": "event", "within": ["fair"]},
  {"id": "fair-2", "kind": "event", "within": ["fair"]},
  {"id": "forum", "kind": "event"},
  {"id": "forum-1", "kind": "event", "within": ["forum"]}
 ],
 "series": [
  {"id": "fair", "organisers": ["office"], "topics": ["pearls"]},
  {"id": "forum", "recurs_every": 2, "usual_month": 5, "recurrence_source": "yearbook"}
 ],
 "editions": [
  {"id": "fair-1", "series": "fair", "ordinal": 1, "starts": "2026-01-29", "ends": "2026-02-02",
   "status": "held", "place": "zhuji", "source": "yearbook"},
  {"id": "fair-2", "series": "fair", "starts": "2090-11-05", "ends": "2090-11-08",
   "starts_at": "09:00", "ends_at": "16:00", "time_zone": "Asia/Shanghai", "status": "confirmed",
   "place": "zhuji", "registration_url": "https://example.org/register", "source": "yearbook"},
  {"id": "forum-1", "series": "forum", "starts": "2025-05", "status": "held", "source": "leaflet"}
 ],
 "days": [{"id": "2026-10-10", "kind": "holiday", "note": "Example notice"}],
 "terms": [
  {"entity": "fair", "language": "en", "text": "Pearl fair", "role": "label"},
  {"entity": "fair", "language": "zh-Hans", "text": "珍珠展", "role": "label"},
  {"entity": "fair-1", "language": "en", "text": "Pearl fair 2026", "role": "label"},
  {"entity": "fair-2", "language": "en", "text": "Pearl fair 2090", "role": "label"},
  {"entity": "forum", "language": "en", "text": "Silk forum", "role": "label"},
  {"entity": "forum-1", "language": "en", "text": "Silk forum 2025", "role": "label"}
 ]
}"""


def fill_events(store: FactStore) -> None:
    """Put the records into the small store."""
    import_facts(store, CONTENT, "somebody")
