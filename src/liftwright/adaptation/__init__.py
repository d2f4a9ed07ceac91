"""What training does to people, on average and to this person."""
