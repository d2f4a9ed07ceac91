"""The plan on paper: `plan.typ` lays it out, and gets every text as data."""
