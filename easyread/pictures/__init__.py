"""Pictures: which set one comes from, making one safe to publish, and finding the right one."""
