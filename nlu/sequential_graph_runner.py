"""Runs the components of a model one after another, without a task scheduler."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Text

from rasa.engine.runner.dask import DaskGraphRunner


class SequentialGraphRunner(DaskGraphRunner):
    """Does what Rasa's runner does, in the same order.

    Rasa makes a graph of tasks anew for every message and hands it to Dask's scheduler, which runs
    it in the same thread: a twelfth of a turn.
    """

    def run(
        self,
        inputs: Optional[Dict[Text, Any]] = None,
        targets: Optional[List[Text]] = None,
    ) -> Dict[Text, Any]:
        """Run the targets and what they need; return what each target gave, by name.

        Args:
            inputs: what stands in for nodes, by name.
            targets: names of nodes; those the schema marks when None.
        """
        done = {name: (name, value) for name, value in (inputs or {}).items()}
        return dict(self._ran(name, done) for name in targets or self._graph_schema.target_names)

    def _ran(self, name: Text, done: Dict[Text, Any]) -> Any:
        """What a node gave: its name and its output."""
        if name not in done:
            needs = self._graph_schema.nodes[name].needs.values()
            done[name] = self._instantiated_nodes[name](*[self._ran(n, done) for n in needs])
        return done[name]
