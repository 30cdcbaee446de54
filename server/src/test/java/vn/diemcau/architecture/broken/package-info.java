/**
 * Code that breaks each rule once, so that {@code PackagesTest} can prove that the rules see it.
 */
package vn.diemcau.architecture.broken;
