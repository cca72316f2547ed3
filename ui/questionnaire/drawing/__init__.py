"""Drawing with mouse, finger or pen: on white, on a picture, or a signature."""
