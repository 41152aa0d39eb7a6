"""Lines that are thin beside their length: wires, cracks, scratches. No network, no toolkit."""
