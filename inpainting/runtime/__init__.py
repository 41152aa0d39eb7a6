"""What the engine runs on: devices, limits, memory, locks, loaded networks."""
