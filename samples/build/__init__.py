"""Builds the sample dossier: run ``python -m samples.build`` from the project root."""
