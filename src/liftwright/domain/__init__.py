"""The vocabulary of strength training as plain frozen values."""
