"""Facts as they were recorded: their form, their stores, backups and exports."""
