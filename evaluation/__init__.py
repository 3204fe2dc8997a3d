"""How well gangmu reads real speeches: measuring, baselines, the search over costs, mutations.

Nothing of the package depends on this folder. Run from the repository: ``python -m
evaluation.measure``.
"""
