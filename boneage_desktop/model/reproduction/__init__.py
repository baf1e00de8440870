"""The experiment of Guo et al. 2022 (ZH05-DL-ResNet50), repeated and told honestly."""
