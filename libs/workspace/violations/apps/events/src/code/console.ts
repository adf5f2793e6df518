// expect eslint(no-console)
console.log('seat');
