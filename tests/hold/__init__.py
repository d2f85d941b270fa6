"""Attacks on plans: what an unkind world does to them, and the laws that hold nevertheless (`python -m tests.hold`)."""
