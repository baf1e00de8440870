"""The training wizard: a path of five steps from local films to a model that was compared with the present one."""
