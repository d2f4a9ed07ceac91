"""Use cases as plain functions: what any door of the house may ask for."""
