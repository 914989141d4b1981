"""A store of a few example records, as pages show them."""

from facts.exchange import import_facts
from facts.store import FactStore

CONTENT = """{
 "format": "investor-desk-facts/1",
 "sources": [
  {"id": "yearbook", "title": "Example yearbook", "language": "en", "published": "2025-03-01"},
  {"id": "leaflet", "title": "Example leaflet", "language": "en", "undated_rank": 1},
  {"id": "poster", "title": "Example poster", "language": "zh-Hans", "undated_rank": 2}
 ],
 "entities": [
  {"id": "zhejiang", "kind": "place", "official": "浙江省"},
  {"id": "zhuji", "kind": "place", "within": ["zhejiang"], "official": "诸暨市"},
  {"id": "pearls", "kind": "industry"},
  {"id": "museum", "kind": "project"},
  {"id": "office", "kind": "organisation"}
 ],
 "desks": [{"id": "office-desk", "organisation": "office", "default": true}],
 "indicators": [
  {"id": "farms", "kind": "number", "unit": "company", "topic": "pearls"},
  {"id": "motto", "kind": "text"},
  {"id": "visitors", "kind": "number", "unit": "person"}
 ],
 "facts": [
  {"id": "zhuji-farms", "entity": "zhuji", "about": ["pearls"], "indicator": "farms",
   "value": "61000", "qualifier": "more_than", "period": "2024", "owner": "li.wei",
   "sources": [{"source": "yearbook", "locator": "page 3"}]},
  {"id": "zhuji-motto", "entity": "zhuji", "indicator": "motto", "texts": {"en": "Pearls first."},
   "sources": [{"source": "leaflet"}]}
 ],
 "terms": [
  {"entity": "zhejiang", "language": "en", "text": "Zhejiang", "role": "label"},
  {"entity": "zhuji", "language": "en", "text": "Zhuji", "role": "label"},
  {"entity": "zhuji", "language": "zh-Hans", "text": "诸暨", "role": "label"},
  {"entity": "zhuji", "language": "ja", "text": "諸暨市", "role": "label"},
  {"entity": "pearls", "language": "en", "text": "Pearl industry", "role": "label"},
  {"entity": "museum", "language": "en", "text": "Pearl museum", "role": "label"},
  {"entity": "museum", "language": "zh-Hans", "text": "珍珠博物馆", "role": "label"},
  {"entity": "office", "language": "en", "text": "Example office", "role": "label"},
  {"indicator": "farms", "language": "en", "text": "Pearl farms", "role": "label"},
  {"indicator": "farms", "language": "zh-Hans", "text": "珍珠养殖场数量", "role": "label"},
  {"indicator": "motto", "language": "en", "text": "Motto", "role": "label"},
  {"indicator": "visitors", "language": "en", "text": "Visitors", "role": "label"}
 ]
}"""


def fill(store: FactStore) -> None:
    """Put the records into an empty store."""
    import_facts(store, CONTENT, "somebody")
