"""The import assistant: a file or a pasted table on its way into the plan, step by step."""
