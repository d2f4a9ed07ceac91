"""The planning problem as OR-Tools CP-SAT sees it; nobody else speaks to the solver."""
