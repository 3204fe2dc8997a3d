"""What gangmu's speed is measured with. ``python -m benchmarks --help`` says how."""
