"""Programs as text, and the known ones."""
