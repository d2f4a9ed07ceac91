"""Training: what is recorded, what comes next, and what the record shows."""
