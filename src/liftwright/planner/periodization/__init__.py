"""From one typical week to all weeks of a plan."""
