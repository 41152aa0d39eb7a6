"""What the program proves about itself on a computer (`cleanplate --self-test`): checks, and nothing else."""
