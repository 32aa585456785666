"""What make.py is made of: words, truth, writers, and one file of cases per kind of fault."""
