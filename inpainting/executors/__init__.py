"""Other processes and machines that lend a hand, whatever the work is."""
