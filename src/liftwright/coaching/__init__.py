"""What a coach adds to a plan: plates, clock, warm-ups, rest, screening, safety."""
