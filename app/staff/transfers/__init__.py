"""A patient goes on at another clinic of the same server, or comes from one."""
