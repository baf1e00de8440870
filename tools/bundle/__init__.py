"""What `build.spec` builds with: contents of the frozen folder, its components and licences, icon, inventory and sizes."""
