"""The main job, played through the real window as an adviser would: keys and clicks only."""
