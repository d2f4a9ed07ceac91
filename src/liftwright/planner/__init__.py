"""From a person to a plan: the problem, its rules, its solution and its proof."""
